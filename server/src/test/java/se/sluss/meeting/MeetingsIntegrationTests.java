package se.sluss.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import se.sluss.platform.secrets.DataKeys;
import se.sluss.testing.SlussIntegrationTest;

@SlussIntegrationTest
class MeetingsIntegrationTests {

    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES);

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingTypes types;

    @Autowired
    DataKeys keys;

    @Autowired
    DatabaseClient database;

    @Autowired
    TransactionalOperator transaction;

    @Test
    void readsBackWhatWasAdded() {
        Meeting meeting = added(tomorrow);
        StepVerifier.create(meetings.find(meeting.id()))
                .assertNext(read -> assertThat(read)
                        .usingRecursiveComparison()
                        .ignoringFields("type")
                        .isEqualTo(meeting))
                .verifyComplete();
    }

    @Test
    void findsAMeetingByItsOccurrence() {
        Meeting meeting = added(tomorrow);
        StepVerifier.create(
                        meetings.ofOccurrence(meeting.occurrences().getFirst().id()))
                .expectNextMatches(read -> read.id().equals(meeting.id()))
                .verifyComplete();
    }

    @Test
    void storesNothingThatNamesPeopleOrMattersInTheClear() {
        Meeting meeting = added(tomorrow);
        var sealed = database.sql("""
                        select sealed_details as part from meeting where id = :id
                        union all select sealed_person from participant where meeting_id = :id
                        """)
                .bind("id", meeting.id().value())
                .mapValue(byte[].class)
                .all()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        StepVerifier.create(sealed.collectList())
                .assertNext(parts -> assertThat(parts)
                        .hasSize(4)
                        .noneMatch(part -> part.contains("Cecilia") || part.contains("+46") || part.contains("Boende")))
                .verifyComplete();
    }

    @Test
    void losesAMeetingWhoseKeyIsDestroyed() {
        Meeting meeting = added(tomorrow);
        StepVerifier.create(keys.destroy(meeting.id().value()).then(meetings.find(meeting.id())))
                .verifyComplete();
    }

    @Test
    void refusesASecondMeetingForTheSameRequest() {
        String request = UUID.randomUUID().toString();
        Meeting first = MeetingFixtures.meetingAt(tomorrow);
        StepVerifier.create(add(first, request)).verifyComplete();
        StepVerifier.create(add(MeetingFixtures.meetingAt(tomorrow), request))
                .verifyError(DataIntegrityViolationException.class);
        StepVerifier.create(meetings.bookedWith(MeetingFixtures.ANNA, request))
                .expectNextMatches(read -> read.id().equals(first.id()))
                .verifyComplete();
    }

    @Test
    void listsWhatAnOfficialBookedUntilItIsOver() {
        Meeting later = added(tomorrow.plus(Duration.ofHours(3)));
        Meeting sooner = added(tomorrow.plus(Duration.ofHours(2)));
        var upcoming = meetings.organisedBy(MeetingFixtures.ANNA, tomorrow.plus(Duration.ofHours(1)))
                .map(Meeting::id)
                .collectList();
        StepVerifier.create(upcoming)
                .assertNext(ids -> assertThat(ids).containsSubsequence(sooner.id(), later.id()))
                .verifyComplete();
        var over = meetings.organisedBy(MeetingFixtures.ANNA, tomorrow.plus(Duration.ofDays(1)));
        StepVerifier.create(over).verifyComplete();
    }

    @Test
    void shipsATypeForOpenConsultation() {
        StepVerifier.create(types.find("open"))
                .assertNext(type -> assertThat(type.required()).isEqualTo(Assurance.SMS))
                .verifyComplete();
    }

    private Meeting added(Instant startsAt) {
        Meeting meeting = MeetingFixtures.meetingAt(startsAt);
        StepVerifier.create(add(meeting, UUID.randomUUID().toString())).verifyComplete();
        return meeting;
    }

    private Mono<Void> add(Meeting meeting, String request) {
        return transaction.transactional(meetings.add(meeting, request));
    }
}
