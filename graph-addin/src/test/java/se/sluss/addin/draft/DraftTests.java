package se.sluss.addin.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.Role;

class DraftTests {

    @Test
    void isTheSameAfterItWasKept() throws MalformedJson {
        var draft = DraftSamples.complete().withFiles(List.of("underlag.pdf"));
        assertThat(Draft.read(Json.parse(draft.json().text()))).isEqualTo(draft);
    }

    @Test
    void asksForAMeetingWithoutWhatWasLeftEmpty() {
        var meeting = DraftSamples.with(
                        " Samtal ", "2026-11-24T09:00", "2026-11-24T09:30", DraftSamples.cecilia(" ", " 0701740607 "))
                .meeting();

        assertThat(meeting.subject()).isEqualTo("Samtal");
        assertThat(meeting.neutralText()).isNull();
        assertThat(meeting.description()).isNull();
        assertThat(meeting.participants())
                .containsExactly(new NewParticipant(
                        "Cecilia Dahl", null, "0701740607", null, Means.SMS, null, Role.PARTICIPANT, "sv"));
    }

    @Test
    void asksForAChildBesideItsGuardianWithNothingThatWasTypedForAnotherRole() {
        var meeting = DraftSamples.with(
                        "Samtal",
                        "2026-11-24T09:00",
                        "2026-11-24T09:30",
                        DraftSamples.guardian(),
                        DraftSamples.child("0"))
                .meeting();
        assertThat(meeting.participants().getLast())
                .isEqualTo(new NewParticipant(
                        "Elsa Dahl", null, null, null, Means.COMPANION, null, Role.CHILD, "sv", "0"));
    }

    @Test
    void keepsTheMeansOfARoleWhateverTheType() {
        var draft = DraftSamples.with(
                        "Samtal",
                        "2026-11-24T09:00",
                        "2026-11-24T09:30",
                        DraftSamples.guardian(),
                        DraftSamples.child("0"))
                .ofType(DraftSamples.VARIED);
        assertThat(draft.participants())
                .extracting(DraftParticipant::method)
                .containsExactly(Means.E_IDENTITY, Means.COMPANION);
    }

    @Test
    void givesEverybodyAWayToIdentifyThatTheTypeAllows() {
        var draft = DraftSamples.complete().ofType(DraftSamples.SENSITIVE);

        assertThat(draft.type()).isEqualTo("sensitive");
        assertThat(draft.participants()).extracting(DraftParticipant::method).containsExactly(Means.E_IDENTITY);
    }
}
