package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.ParticipantView;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonObject;

/** Who takes part may differ from occurrence to occurrence. */
class SeriesPeopleIntegrationTests extends WithSeries {

    @Test
    void takesTheRemovedOccurrenceAndAllLaterOnesFromAParticipant() throws Exception {
        MeetingView series = booked();
        String david = david(series).id();

        MeetingView after = changeOne(series, 4, new JsonObject().withStrings("remove", List.of(david)));

        assertThat(invitations(series, david(series), "i.revoked_at is null")).isEqualTo(4);
        assertThat(invitations(series, david(series), "i.revoked_at is not null and o.position >= 4"))
                .isEqualTo(2);
        assertThat(after.participants()).extracting(ParticipantView::name).contains("David Berg");
        assertThat(invitations(series, cecilia(series), "i.revoked_at is null")).isEqualTo(6);
    }

    @Test
    void takesOneOccurrenceAndNoOtherFromAParticipant() throws Exception {
        MeetingView series = booked();

        changeOne(
                series,
                4,
                new JsonObject().withStrings("absent", List.of(david(series).id())));

        assertThat(invitations(series, david(series), "i.revoked_at is null and o.position <> 4"))
                .isEqualTo(5);
        assertThat(invitations(series, david(series), "i.revoked_at is not null and o.position = 4"))
                .isOne();
        assertThat(at(series, 4).participants())
                .extracting(ParticipantView::name)
                .containsExactly("Anna Lind", "Cecilia Dahl");
        assertThat(at(series, 5).participants())
                .extracting(ParticipantView::name)
                .contains("David Berg");
    }

    @Test
    void invitesSomebodyToOneOccurrenceOnly() throws Exception {
        MeetingView series = booked();
        var bo = (JsonObject) Json.parse("{\"add\":[" + person("Bo Ek", "+46701740606") + "]}");

        changeOne(series, 2, bo);

        assertThat(at(series, 2).participants())
                .extracting(ParticipantView::name)
                .contains("Bo Ek");
        assertThat(at(series, 3).participants())
                .extracting(ParticipantView::name)
                .doesNotContain("Bo Ek");
    }

    @Test
    void leavesNobodyAlone() throws Exception {
        MeetingView series = booked();
        var everybody = new JsonObject()
                .withStrings(
                        "absent", List.of(david(series).id(), cecilia(series).id()));
        assertThat(anna.patch(path(series, 1), "\"0\"", "", everybody).problem().errors())
                .isNotEmpty();
    }
}
