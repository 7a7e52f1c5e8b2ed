package se.sluss.protocol.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.sluss.protocol.GoldenFile;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.visit.Answer;
import se.sluss.protocol.visit.MeetingState;

class BookingMessageTests {

    @Test
    void readsABookingWithParticipantsOfEveryKind() throws Exception {
        assertThat(NewMeeting.read(golden("new-meeting")).participants())
                .containsExactly(
                        new NewParticipant(
                                "Cecilia Dahl",
                                "cecilia.dahl@posten.example",
                                "+46701740607",
                                "19740214-9814",
                                Means.E_IDENTITY,
                                "LOA4",
                                Role.GUARDIAN,
                                "sv"),
                        new NewParticipant(
                                "David Berg", null, "+46701740605", null, Means.SMS, null, Role.INTERPRETER, "en"),
                        new NewParticipant(
                                "Elsa Dahl", null, null, null, Means.COMPANION, null, Role.CHILD, "sv", "0"));
    }

    @Test
    void readsTheMeetingWithTheTimelineOfEach() throws Exception {
        var meeting = MeetingView.read(golden("meeting-view"));
        assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(meeting.participants().getLast().companionOf()).isEqualTo("p1");
        assertThat(meeting.participants()).first().satisfies(person -> {
            assertThat(person.answer()).isEqualTo(Answer.ACCEPTED);
            assertThat(person.timeline())
                    .containsExactly(
                            new TimelineEntry("SENT", "2026-11-20T10:00:00Z", null),
                            new TimelineEntry("IDENTIFIED", "2026-11-24T07:55:12Z", "SMS"));
        });
    }

    @Test
    void readsWhatTheFormAsksForFirst() throws Exception {
        assertThat(MeetingTypeView.read(golden("meeting-type-view")).methods())
                .isEqualTo(List.of(Means.SMS, Means.E_IDENTITY));
        assertThat(SignInSettings.read(golden("sign-in-settings")).clientId()).isEqualTo("c1");
    }

    @Test
    void refusesABookingWithoutASubject() {
        assertThatExceptionOfType(MalformedJson.class)
                .isThrownBy(() -> NewMeeting.read(Json.parse("{\"type\":\"open\",\"participants\":[]}")));
    }

    private static Json golden(String name) throws MalformedJson {
        return Json.parse(GoldenFile.of(name).text());
    }
}
