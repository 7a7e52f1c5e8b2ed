package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.OccurrenceView;
import se.sluss.protocol.json.JsonObject;
import se.sluss.testing.visit.Answer;

/** Occurrences of a series move one by one, or with all later ones. */
class MovedOccurrencesIntegrationTests extends WithSeries {

    @Test
    void movesOneOccurrenceAndLeavesTheOthers() throws Exception {
        MeetingView series = booked();
        LocalDateTime moved =
                LocalDateTime.ofInstant(start(series, 2), STOCKHOLM).plusHours(2);

        MeetingView after = changeOne(
                series,
                2,
                new JsonObject()
                        .with("start", moved.toString())
                        .with("end", moved.plusHours(1).toString()));

        assertThat(start(after, 2)).isEqualTo(moved.atZone(STOCKHOLM).toInstant());
        assertThat(start(after, 1)).isEqualTo(start(series, 1));
        assertThat(invitations(series, david(series), "i.revision = 1 and o.position = 2"))
                .isOne();
        assertThat(invitations(series, david(series), "i.revision = 0")).isEqualTo(5);
    }

    @Test
    void movesNoWholeSeriesByTheTimeOfTheMeeting() throws Exception {
        MeetingView series = booked();
        var body = new JsonObject().with("start", "2030-01-07T09:00").with("end", "2030-01-07T10:00");
        Answer answer = anna.patch("/api/meetings/" + series.id(), "\"0\"", "", body);
        assertThat(answer.problem().errors()).containsKey("start");
    }

    @Test
    void movesAnOccurrenceAndAllLaterOnesAsFar() throws Exception {
        MeetingView series = booked();
        LocalDateTime moved = local(series, 3).plusDays(1).plusMinutes(30);

        MeetingView after = changeOne(
                series,
                3,
                new JsonObject()
                        .with("start", moved.toString())
                        .with("end", moved.plusMinutes(45).toString())
                        .with("following", true));

        assertThat(after.occurrences()).extracting(OccurrenceView::moved).containsOnly(false);
        assertThat(local(after, 2)).isEqualTo(local(series, 2));
        assertThat(local(after, 3)).isEqualTo(moved);
        assertThat(local(after, 5)).isEqualTo(local(series, 5).plusDays(1).plusMinutes(30));
        assertThat(Instant.parse(after.occurrences().get(5).endsAt()))
                .isEqualTo(start(after, 5).plusSeconds(45 * 60));
        assertThat(invitations(series, david(series), "i.revision = 1 and o.position >= 3"))
                .isEqualTo(3);
    }

    @Test
    void movesNoOccurrencePastItsNeighbour() throws Exception {
        MeetingView series = booked();
        LocalDateTime beyond = local(series, 3).plusHours(1);
        var body = new JsonObject()
                .with("start", beyond.toString())
                .with("end", beyond.plusHours(1).toString());
        assertThat(anna.patch(path(series, 2), "\"0\"", "", body).problem().errors())
                .containsKey("start");
    }
}
