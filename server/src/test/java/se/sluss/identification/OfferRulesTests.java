package se.sluss.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sluss.invitation.Attendance;
import se.sluss.invitation.Invitation;
import se.sluss.invitation.InvitationId;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.Channel;
import se.sluss.meeting.Details;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingFixtures;
import se.sluss.meeting.MeetingId;
import se.sluss.meeting.MeetingType;
import se.sluss.meeting.Participant;
import se.sluss.meeting.ParticipantId;
import se.sluss.meeting.Person;
import se.sluss.meeting.PersonalNumber;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.visit.Method;

class OfferRulesTests {

    private static final PersonalNumber NUMBER = new PersonalNumber("197402149814");
    private static final Offer SMS = Offer.only(Method.SMS, "•• •• 07", Assurance.SMS);
    private static final Offer VOUCHED = Offer.only(Method.VOUCHED, null, Assurance.VOUCHED);
    private static final Offer BANKID = Offer.only(Method.BANKID, null, Assurance.LOA3);
    private static final Offer FREJA = new Offer(Method.OIDC, "freja", "Freja", null, Assurance.LOA3);
    private static final Offer WEAK = new Offer(Method.OIDC, "weak", "Weak", null, Assurance.LOA2);
    private static final Offer STATE = new Offer(Method.OIDC, "state", "State", null, Assurance.LOA4);
    private static final List<Offer> ALL = List.of(SMS, BANKID, FREJA, WEAK, STATE, VOUCHED);

    @Test
    void offersAllEIdentitiesSideBySideThatReachTheLevelOfTheType() {
        assertThat(offered(MeetingFixtures.SENSITIVE, Means.E_IDENTITY, Assurance.LOA3, null))
                .containsExactly(BANKID, FREJA, STATE);
    }

    @Test
    void offersOnlyWhatReachesALevelAboveThatOfTheType() {
        assertThat(offered(MeetingFixtures.SENSITIVE, Means.E_IDENTITY, Assurance.LOA4, null))
                .containsExactly(STATE);
    }

    @Test
    void neverOffersACodeOrAWordInSecrecy() {
        for (Means booked : Means.values()) {
            assertThat(offered(MeetingFixtures.SECRECY, booked, Assurance.LOA3, NUMBER))
                    .doesNotContain(SMS, VOUCHED);
        }
    }

    @Test
    void offersAnEIdentityInPlaceOfACodeOnlyWhenItIsKnownWhoseItMustBe() {
        assertThat(offered(MeetingFixtures.OPEN, Means.SMS, Assurance.SMS, null))
                .containsExactly(SMS);
        assertThat(offered(MeetingFixtures.OPEN, Means.SMS, Assurance.SMS, NUMBER))
                .containsExactly(SMS, BANKID, FREJA, WEAK, STATE);
    }

    @Test
    void offersTheWordOfTheLeaderToThoseBookedForIt() {
        assertThat(offered(MeetingFixtures.OPEN, Means.VOUCHED, Assurance.VOUCHED, null))
                .containsExactly(VOUCHED);
    }

    private static List<Offer> offered(
            MeetingType type, Means booked, Assurance required, @Nullable PersonalNumber number) {
        Attendance attendance = attendance(type, booked, required, number);
        return ALL.stream()
                .filter(offer -> OfferRules.allow(offer, attendance))
                .sorted(OfferRules.proposedFirst(attendance))
                .toList();
    }

    private static Attendance attendance(
            MeetingType type, Means booked, Assurance required, @Nullable PersonalNumber number) {
        var person = new Participant(
                ParticipantId.random(),
                Role.PARTICIPANT,
                Channel.NONE,
                booked,
                required,
                Locale.of("sv"),
                new Person("Cecilia Dahl", null, "+46701740607", number, null));
        Meeting open = MeetingFixtures.meetingAt(Instant.EPOCH);
        var meeting = new Meeting(
                MeetingId.random(),
                type,
                open.organiser(),
                ZoneId.of("Europe/Stockholm"),
                new Details("Samtal", null, null),
                false,
                open.occurrences(),
                Stream.of(MeetingFixtures.leader(), person).toList());
        var invitation = new Invitation(
                InvitationId.random(),
                person.id(),
                open.occurrences().getFirst().id(),
                null,
                false,
                false);
        return new Attendance(invitation, meeting);
    }
}
