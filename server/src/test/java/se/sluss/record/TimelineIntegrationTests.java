package se.sluss.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.test.StepVerifier;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingFixtures;
import se.sluss.meeting.Meetings;
import se.sluss.meeting.Participant;
import se.sluss.testing.SlussIntegrationTest;

@SlussIntegrationTest
class TimelineIntegrationTests {

    @Autowired
    Timeline timeline;

    @Autowired
    Meetings meetings;

    @Autowired
    TransactionalOperator transaction;

    @Test
    void tellsWhatHappenedInOrder() {
        Meeting meeting = MeetingFixtures.meetingAt(Instant.now().plus(Duration.ofDays(1)));
        Participant cecilia = meeting.participants().get(1);
        var occurrence = meeting.occurrences().getFirst().id();
        var story = meetings.add(meeting, null)
                .then(timeline.add(cecilia.id(), occurrence, TimelineEvent.INVITED))
                .then(timeline.add(cecilia.id(), occurrence, TimelineEvent.IDENTIFIED, "SMS"));
        StepVerifier.create(transaction.transactional(story)).verifyComplete();

        StepVerifier.create(timeline.of(meeting.id()))
                .assertNext(entry -> assertThat(entry.event()).isEqualTo(TimelineEvent.INVITED))
                .assertNext(entry -> {
                    assertThat(entry.participant()).isEqualTo(cecilia.id());
                    assertThat(entry.detail()).isEqualTo("SMS");
                })
                .verifyComplete();
    }
}
