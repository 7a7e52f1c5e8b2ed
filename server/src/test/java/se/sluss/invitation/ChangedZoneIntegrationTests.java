package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.r2dbc.core.DatabaseClient;
import se.sluss.calendar.BookingState;
import se.sluss.meeting.Meeting;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.graph.EventView;

/** An entry keeps the time that was agreed, in zones and at hours where clocks differ. */
class ChangedZoneIntegrationTests extends WithBosMailbox {

    @ParameterizedTest
    @CsvSource({
        "Africa/Casablanca, Africa/Casablanca, Morocco Standard Time",
        "Antarctica/Troll, Antarctica/Troll, UTC",
        // The tenant takes the name for the zone of an hour later, as with rules from before a change of law.
        "Europe/Minsk, none, UTC"
    })
    void keepsTheInstantInAZoneThatGraphDoesNotTake(String zone, String refused, String written) {
        WORLD.graph().profile().refuseZone(refused).rulesOf("Europe/Minsk", ZoneId.of("Asia/Dubai"));
        WORLD.graph().profile().rulesOf("Belarus Standard Time", ZoneId.of("Asia/Dubai"));
        Meeting before = Invited.in(ZoneId.of(zone), Invited.bo());
        journey.invite(before);
        journey.answer(journey.answerToken(before), Answer.ACCEPTED)
                .expectStatus()
                .isOk();
        journey.awaitBooking(before, BookingState.MAIL_REMOVED);
        EventView entry = journey.onlyEntry(before);
        Meeting after = Invited.moved(before, LATER);

        journey.change(before, after);

        journey.awaitEvent(after, TimelineEvent.CHANGE_SENT);
        assertThat(journey.onlyEntry(after).id()).isEqualTo(entry.id());
        assertThat(WORLD.graph()
                        .journal()
                        .calls("PATCH", EVENTS + "/.*")
                        .getLast()
                        .body())
                .contains("\"timeZone\":\"" + written + "\"");
    }

    @Test
    void keepsTheSecondOfTwoTimesThatLookAlike() {
        Meeting before = journey.accepted();
        var autumn = before.zone().getRules();
        var change = autumn.nextTransition(Instant.now());
        Instant second = (change.isOverlap() ? change : autumn.nextTransition(change.getInstant()))
                .getInstant()
                .plusSeconds(900);
        var occurrence = before.occurrences().getFirst();
        Meeting after = before.change(occurrence.id(), known -> known.movedTo(second, second.plusSeconds(1800)));

        journey.change(before, after);

        journey.awaitEvent(after, TimelineEvent.CHANGE_SENT);
        assertThat(journey.onlyEntry(after).end()).isEqualTo(second.plusSeconds(1800));
    }

    @Test
    void followsNewRulesOfTheZoneSoThatTheClockShowsWhatWasAgreed() {
        Meeting before = journey.invite(Invited.bo(), Invited.cecilia());
        journey.answer(journey.answerToken(before), Answer.ACCEPTED)
                .expectStatus()
                .isOk();
        journey.awaitBooking(before, BookingState.MAIL_REMOVED);
        var occurrence = before.occurrences().getFirst();
        // As if the law had moved the clock by an hour: the time on the wall was booked for another instant.
        server.getBean(DatabaseClient.class)
                .sql("update occurrence set local_start = local_start + interval '1 hour', "
                        + "local_end = local_end + interval '1 hour' where id = :id")
                .bind("id", occurrence.id().value())
                .then()
                .block(Journey.SOON);

        server.getBean(ZoneRules.class).apply().block(Journey.SOON);

        Meeting after = Invited.moved(before, Duration.ofHours(1));
        assertThat(journey.stored(before).occurrences().getFirst())
                .matches(after.occurrences().getFirst()::isAtTheTimeOf);
        await().atMost(Journey.SOON).until(() -> journey.entries(after).size() == 1);
        assertThat(journey.entries(before)).isEmpty();
        var cecilia = WORLD.mail().program(SimulatedWorld.CECILIA, "Cecilia Dahl");
        Instant start = after.occurrences().getFirst().startsAt();
        await().atMost(Journey.SOON).until(() -> cecilia.inbox().stream()
                .flatMap(letter -> letter.calendar().stream())
                .anyMatch(object -> object.sequence() == 1 && object.start().equals(start)));
    }
}
