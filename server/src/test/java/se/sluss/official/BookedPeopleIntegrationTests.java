package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.signal.Role;

/** Who can be booked, how they identify, and what they may be in the meeting. */
class BookedPeopleIntegrationTests extends WithBookingForm {

    @Test
    void saysWhyATypeTakesNoCode() {
        assertThat(refusals(of("sensitive", NewPeople.CECILIA)).get("participants[0].method"))
                .isEqualTo("is not allowed by the meeting type: it demands LOA3, and a code by text message proves who"
                        + " holds a phone, not who the person is");
        assertThat(refusals(of("secrecy", NewPeople.CECILIA)).get("participants[0].method"))
                .startsWith("is not allowed by the meeting type: it handles secrecy");
    }

    @Test
    void refusesAPersonalNumberAndALevelThatCannotBe() {
        refusedFields(of("sensitive", NewPeople.person("197402149815", Means.E_IDENTITY, null, Role.PARTICIPANT)))
                .containsExactly("participants[0].personalNumber");
        refusedFields(of("sensitive", NewPeople.person(null, Means.E_IDENTITY, "LOA2", Role.PARTICIPANT)))
                .containsExactly("participants[0].assurance");
        refusedFields(of("open", NewPeople.person(null, Means.SMS, "LOA3", Role.PARTICIPANT)))
                .containsExactly("participants[0].assurance");
    }

    @Test
    void letsOnlyAnEIdentityStandForSomebodyElse() {
        refusedFields(of("open", NewPeople.person(null, Means.SMS, null, Role.REPRESENTATIVE)))
                .containsExactly("participants[0].method");
    }

    @Test
    void refusesANumberThatTheMeansCouldNeverProve() {
        assertThat(refusals(of("open", NewPeople.person("197402149814", Means.VOUCHED, null, Role.PARTICIPANT))))
                .containsEntry(
                        "participants[0].personalNumber",
                        "cannot be proved: the leader's word tells no number. Leave it out, or ask for an e-identity");
    }

    @Test
    void booksAColleagueWhoLeadsAlongAndSignsInAsStaff() {
        MeetingView view = booked(of("sensitive", NewPeople.coLeader("bo.ek@ekdalen.example", Means.STAFF)));
        assertThat(view.participants().getLast().role()).isEqualTo(Role.CO_LEADER);
        assertThat(view.participants().getLast().assurance()).isEqualTo("ORG");
        assertThat(view.participants().getLast().timeline()).extracting("event").contains("INVITED");
    }

    @Test
    void letsNobodyLeadWhoIsNotKnownAsStaff() {
        refusedFields(of("open", NewPeople.coLeader("bo.ek@ekdalen.example", Means.SMS)))
                .containsExactly("participants[0].method");
        refusedFields(of("open", NewPeople.coLeader("cecilia.dahl@posten.example", Means.STAFF)))
                .containsExactly("participants[0].email");
    }

    @Test
    void booksAChildBesideItsGuardian() {
        MeetingView view = booked(of("sensitive", NewPeople.child("1"), NewPeople.guardian()));
        var child = view.participants().get(1);
        var guardian = view.participants().get(2);
        assertThat(child.companionOf()).isEqualTo(guardian.id());
        assertThat(child.timeline()).isEmpty();
        assertThat(guardian.timeline()).extracting("event").contains("INVITED");
    }

    @Test
    void sendsNothingToAChildBesideItsGuardian() {
        var reachable = new NewParticipant(
                "Elsa Dahl", "elsa@posten.example", "0701740607", null, Means.COMPANION, null, Role.CHILD, "sv", "0");
        refusedFields(of("sensitive", NewPeople.guardian(), reachable))
                .containsExactlyInAnyOrder("participants[1].email", "participants[1].mobile");
    }

    @Test
    void countsChildrenWithTheirGuardian() {
        assertThat(booked(of(
                                "sensitive",
                                NewPeople.guardian(),
                                NewPeople.guardian(),
                                NewPeople.guardian(),
                                NewPeople.child("0"),
                                NewPeople.child("0")))
                        .participants())
                .hasSize(6);
    }
}
