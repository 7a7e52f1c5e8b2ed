package se.sluss.calendar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.graph.models.DateTimeTimeZone;
import com.microsoft.graph.models.Event;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sluss.calendar.EntryTime;

class GraphEventTests {

    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant END = Instant.parse("2026-11-24T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T08:00:00.0000000, 2026-11-24T09:00:00.0000000, UTC",
        "2026-11-24T09:00:00.0000000, 2026-11-24T10:00:00.0000000, Europe/Stockholm",
        "2026-11-24T09:00:00.0000000, 2026-11-24T10:00:00.0000000, W. Europe Standard Time",
        "2026-11-24T10:00:00.0000000, 2026-11-24T11:00:00.0000000, FLE Standard Time"
    })
    void readsTheSameInstantUnderEveryNameOfAZone(String start, String end, String zone) {
        assertThat(GraphEvent.time(event(start, end, zone))).hasValueSatisfying(time -> {
            assertThat(time.startsAt()).isEqualTo(START);
            assertThat(time.endsAt()).isEqualTo(END);
        });
    }

    @Test
    void readsNoInstantWhereTheZoneIsItsMailboxsSecret() {
        assertThat(GraphEvent.time(event("2026-11-24T09:00:00", "2026-11-24T10:00:00", "tzone://Microsoft/Custom")))
                .isEmpty();
        assertThat(GraphEvent.time(event("2026-11-24T09:00:00", "2026-11-24T10:00:00", null)))
                .isEmpty();
    }

    @Test
    void readsNoInstantOfAWholeDay() {
        Event day = event("2026-11-24T00:00:00.0000000", "2026-11-25T00:00:00.0000000", "UTC");
        day.setIsAllDay(true);
        assertThat(GraphEvent.time(day)).isEmpty();
    }

    @Test
    void readsTheFirstOfTwoTimesThatLookAlikeAndTheLaterOfTimesThatAreSkipped() {
        assertThat(GraphEvent.time(event("2026-10-25T02:30:00", "2026-10-25T03:30:00", "W. Europe Standard Time")))
                .map(EntryTime::startsAt)
                .contains(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(GraphEvent.time(event("2027-03-28T02:30:00", "2027-03-28T04:30:00", "W. Europe Standard Time")))
                .map(EntryTime::startsAt)
                .contains(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void saysWhatItWritesAsTheClockShowsItInThatZone() {
        var time = new EntryTime(START, END, ZoneId.of("Europe/Stockholm"));
        Event moved = GraphEvent.at(time, ZoneName.of(time).get(1));
        assertThat(moved.getStart().getDateTime()).isEqualTo("2026-11-24T09:00:00");
        assertThat(moved.getStart().getTimeZone()).isEqualTo("W. Europe Standard Time");
        assertThat(GraphEvent.time(moved)).map(EntryTime::endsAt).contains(END);
    }

    private static Event event(String start, String end, @Nullable String zone) {
        var event = new Event();
        event.setStart(time(start, zone));
        event.setEnd(time(end, zone));
        return event;
    }

    private static DateTimeTimeZone time(String local, @Nullable String zone) {
        var time = new DateTimeTimeZone();
        time.setDateTime(local);
        time.setTimeZone(zone);
        return time;
    }
}
