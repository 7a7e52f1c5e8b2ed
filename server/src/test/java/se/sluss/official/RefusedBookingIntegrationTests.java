package se.sluss.official;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.NewMeeting;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.signal.Role;

/** A booking that cannot be is refused, and the form learns where it is wrong. */
class RefusedBookingIntegrationTests extends WithBookingForm {

    @Test
    void namesEveryFieldThatIsWrong() {
        var nobody = new NewParticipant("Nils", null, null, null, Means.SMS, null, Role.PARTICIPANT, "sv");
        var wrong = new NewParticipant(" ", "not an address", "08-123", null, Means.SMS, null, Role.LEADER, "fi");
        var booking = new NewMeeting(
                "", null, "x".repeat(4001), "open", text(start), text(start), ZONE, List.of(wrong, nobody));
        refusedFields(booking)
                .contains(
                        "subject",
                        "description",
                        "end",
                        "participants[0].name",
                        "participants[0].email",
                        "participants[0].mobile",
                        "participants[0].method",
                        "participants[0].role",
                        "participants[0].language",
                        "participants[1].email",
                        "participants[1].mobile");
    }

    @Test
    void refusesATimeThatTheClockJumpsOver() {
        refusedFields(at("2027-03-28T02:30", "2027-03-28T04:00", ZONE)).containsExactly("start");
    }

    @Test
    void refusesAStartThatHasPassed() {
        refusedFields(at("2020-01-07T09:00", "2020-01-07T10:00", ZONE)).containsExactly("start");
    }

    @Test
    void refusesAZoneThatIsNone() {
        refusedFields(at(text(start), text(start.plusHours(1)), "+01:00")).containsExactly("zone");
        refusedFields(at(text(start), text(start.plusHours(1)), "Europe/Ekdalen"))
                .containsExactly("zone");
    }

    @Test
    void refusesMorePeopleThanBrowsersCanSendTo() {
        refusedFields(booking(NewPeople.CECILIA, NewPeople.CECILIA, NewPeople.CECILIA, NewPeople.CECILIA))
                .containsExactly("participants");
    }

    @Test
    void refusesATypeThatIsNotThere() {
        var booking = new NewMeeting(
                "Samtal", null, null, "none", text(start), text(start.plusHours(1)), ZONE, List.of(NewPeople.CECILIA));
        refusedFields(booking).containsExactly("type");
    }

    @Test
    void saysWhichMemberOfTheRequestIsMissing() {
        post(null, "{\"subject\":\"Samtal\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("malformed-message")
                .jsonPath("$.errors.body")
                .isEqualTo("type is missing");
    }

    private static NewMeeting at(String start, String end, String zone) {
        return new NewMeeting("Samtal", null, null, "open", start, end, zone, List.of(NewPeople.CECILIA));
    }
}
