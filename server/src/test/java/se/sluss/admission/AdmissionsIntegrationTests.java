package se.sluss.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.Participant;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEntry;
import se.sluss.record.TimelineEvent;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class AdmissionsIntegrationTests {

    private static final String DAVID = "David Berg";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Admissions admissions;

    @Autowired
    Timeline timeline;

    @Test
    void admitsThoseWhoLeadAtOnce() {
        Booked booked = meetings.now(DAVID);
        assertThat(knock(booked, Booked.ANNA).state()).isEqualTo(AdmissionState.ADMITTED);
        assertThat(events(booked)).isEmpty();
    }

    @Test
    void makesOthersWaitOnceHoweverOftenTheyKnock() {
        Booked booked = meetings.now(DAVID);
        Admission first = knock(booked, DAVID);
        assertThat(first.state()).isEqualTo(AdmissionState.WAITING);
        assertThat(knock(booked, DAVID)).isEqualTo(first);
        assertThat(events(booked)).containsExactly(TimelineEvent.WAITING);
    }

    @Test
    void remembersAnAdmissionAcrossKnocks() {
        Booked booked = meetings.now(DAVID);
        admit(booked, knock(booked, DAVID));
        assertThat(knock(booked, DAVID).state()).isEqualTo(AdmissionState.ADMITTED);
        assertThat(events(booked)).containsExactly(TimelineEvent.WAITING, TimelineEvent.ADMITTED);
    }

    @Test
    void keepsARefusalUntilTheLeaderChangesIt() {
        Booked booked = meetings.now(DAVID);
        Admission waiting = knock(booked, DAVID);
        refuse(booked, waiting);
        assertThat(knock(booked, DAVID).state()).isEqualTo(AdmissionState.REFUSED);
        StepVerifier.create(admissions.leave(occurrence(booked), david(booked).id()))
                .verifyComplete();
        assertThat(knock(booked, DAVID).state()).isEqualTo(AdmissionState.REFUSED);
        admit(booked, waiting);
        assertThat(knock(booked, DAVID).state()).isEqualTo(AdmissionState.ADMITTED);
    }

    @Test
    void beginsAnewAfterLeaving() {
        Booked booked = meetings.now(DAVID);
        admit(booked, knock(booked, DAVID));
        StepVerifier.create(admissions.leave(occurrence(booked), david(booked).id()))
                .verifyComplete();
        assertThat(knock(booked, DAVID).state()).isEqualTo(AdmissionState.WAITING);
    }

    @Test
    void letsOneOfTwoDecisionsWin() {
        Booked booked = meetings.now(DAVID);
        Admission waiting = knock(booked, DAVID);
        var by = booked.participant(Booked.ANNA).id();
        var decisions = Flux.range(0, 8)
                .flatMap(ignored -> admissions.refuse(waiting.id(), occurrence(booked), by))
                .collectList();
        assertThat(get(decisions)).hasSize(1);
        assertThat(events(booked)).containsOnlyOnce(TimelineEvent.REFUSED);
    }

    @Test
    void knowsNobodyFromAnotherDoor() {
        Booked booked = meetings.now(DAVID);
        Booked other = meetings.now();
        Admission waiting = knock(booked, DAVID);
        var by = other.participant(Booked.ANNA).id();
        StepVerifier.create(admissions.admit(waiting.id(), occurrence(other), by))
                .verifyComplete();
        assertThat(knock(booked, DAVID).state()).isEqualTo(AdmissionState.WAITING);
    }

    private Admission knock(Booked booked, String name) {
        return get(admissions.knock(occurrence(booked), booked.participant(name)));
    }

    private void admit(Booked booked, Admission waiting) {
        var by = booked.participant(Booked.ANNA).id();
        assertThat(get(admissions.admit(waiting.id(), occurrence(booked), by)).state())
                .isEqualTo(AdmissionState.ADMITTED);
    }

    private void refuse(Booked booked, Admission waiting) {
        var by = booked.participant(Booked.ANNA).id();
        assertThat(get(admissions.refuse(waiting.id(), occurrence(booked), by)).state())
                .isEqualTo(AdmissionState.REFUSED);
    }

    private List<TimelineEvent> events(Booked booked) {
        return get(timeline.of(booked.meeting().id()).map(TimelineEntry::event).collectList());
    }

    private static OccurrenceId occurrence(Booked booked) {
        return booked.occurrence().id();
    }

    private static Participant david(Booked booked) {
        return booked.participant(DAVID);
    }

    private static <T> T get(Mono<T> mono) {
        return Objects.requireNonNull(mono.block(PATIENCE));
    }
}
