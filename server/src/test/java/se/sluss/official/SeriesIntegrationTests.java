package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.OccurrenceView;
import se.sluss.protocol.booking.TimelineEntry;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.visit.MeetingState;

/** A series is booked as a whole, shown and cancelled by its occurrences. */
class SeriesIntegrationTests extends WithSeries {

    @Test
    void givesEachOccurrenceAnInvitationOfItsOwn() throws Exception {
        MeetingView series = booked();
        assertThat(series.occurrences()).hasSize(6);
        assertThat(invitations(series, david(series), "true")).isEqualTo(6);
        assertThat(links(series)).isEqualTo(6);
    }

    @Test
    void cancelsOneOccurrenceAndKeepsTheSeries() throws Exception {
        MeetingView series = booked();

        MeetingView after = anna.delete(path(series, 0), "\"0\"", "").read(MeetingView::read);

        assertThat(after.state()).isEqualTo(MeetingState.SCHEDULED);
        assertThat(after.occurrences())
                .extracting(OccurrenceView::state)
                .containsExactly(
                        MeetingState.CANCELLED,
                        MeetingState.SCHEDULED,
                        MeetingState.SCHEDULED,
                        MeetingState.SCHEDULED,
                        MeetingState.SCHEDULED,
                        MeetingState.SCHEDULED);
        assertThat(Instant.parse(after.startsAt())).isEqualTo(start(series, 1));
    }

    @Test
    void cancelsAnOccurrenceAndAllLaterOnes() throws Exception {
        MeetingView series = booked();

        MeetingView after =
                anna.delete(path(series, 4) + "?following=true", "\"0\"", "").read(MeetingView::read);

        assertThat(after.state()).isEqualTo(MeetingState.SCHEDULED);
        assertThat(after.occurrences().subList(4, 6))
                .extracting(OccurrenceView::state)
                .containsOnly(MeetingState.CANCELLED);
        assertThat(after.occurrences().subList(0, 4))
                .extracting(OccurrenceView::state)
                .containsOnly(MeetingState.SCHEDULED);
    }

    @Test
    void showsTheOccurrenceThatIsAskedFor() throws Exception {
        MeetingView series = booked();
        LocalDateTime moved = local(series, 2).plusHours(2);
        changeOne(
                series,
                2,
                new JsonObject()
                        .with("start", moved.toString())
                        .with("end", moved.plusHours(1).toString()));

        MeetingView shown = at(series, 2);

        assertThat(shown.occurrence()).isEqualTo(series.occurrences().get(2).id());
        assertThat(Instant.parse(shown.startsAt()))
                .isEqualTo(moved.atZone(STOCKHOLM).toInstant());
        assertThat(shown.occurrences())
                .extracting(OccurrenceView::moved)
                .containsExactly(false, false, true, false, false, false);
        assertThat(david(shown).timeline()).extracting(TimelineEntry::event).contains("CHANGED");
        assertThat(david(at(series, 3)).timeline())
                .extracting(TimelineEntry::event)
                .doesNotContain("CHANGED");
        assertThat(anna.get("/api/meetings/" + series.id() + "?occurrence=" + series.id())
                        .code())
                .isEqualTo("not-found");
    }

    /** Those that were made for David, each for one occurrence. */
    private long links(MeetingView series) {
        return count(
                "select count(distinct l.invitation_id) from link l join invitation i on i.id = l.invitation_id "
                        + "join occurrence o on o.id = i.occurrence_id where o.meeting_id = :meeting "
                        + "and i.participant_id = '" + david(series).id() + "'",
                series);
    }
}
