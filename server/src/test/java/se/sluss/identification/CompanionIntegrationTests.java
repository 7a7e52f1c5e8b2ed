package se.sluss.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;
import se.sluss.protocol.signal.Companion;
import se.sluss.protocol.signal.WaitingPerson;
import se.sluss.protocol.signal.fromclient.Admit;
import se.sluss.protocol.signal.fromclient.Knock;
import se.sluss.protocol.signal.fromserver.Lobby;
import se.sluss.protocol.signal.fromserver.PeerEntered;
import se.sluss.protocol.signal.fromserver.Welcome;
import se.sluss.protocol.visit.CompanionView;
import se.sluss.protocol.visit.SayBeside;
import se.sluss.protocol.visit.Visit;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEntry;
import se.sluss.record.TimelineEvent;
import se.sluss.testing.visit.Answer;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.SocketClient;
import se.sluss.testing.visit.VisitIntegrationTest;

/** A child takes part beside somebody who identifies. */
@VisitIntegrationTest
class CompanionIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String CECILIA = "Cecilia Dahl";
    private static final String ELSA = "Elsa Dahl";
    private static final String DAVID = "David Berg";

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    @Autowired
    Timeline timeline;

    @Test
    void givesWhoeverSitsBesideNoInvitationOfTheirOwn() {
        Booked booked = meetings.withChild(CECILIA, ELSA);
        assertThat(booked.invitations()).containsOnlyKeys(Booked.ANNA, CECILIA, DAVID);
        assertThat(events(booked, ELSA)).isEmpty();
    }

    @Test
    void showsOneWhoHasIdentifiedWhoComesAlong() {
        Booked booked = meetings.withChild(CECILIA, ELSA);
        Browser cecilia = browsers.identified(booked, CECILIA);
        assertThat(companions(cecilia, booked)).containsExactly(child(booked, false));
        assertThat(say(cecilia, booked, CECILIA, ELSA).status()).isEqualTo(200);
        assertThat(companions(cecilia, booked)).containsExactly(child(booked, true));
    }

    @Test
    void showsTheLeaderWhoIsBesideWhomAndNeverAsIdentified() {
        Booked booked = meetings.withChild(CECILIA, ELSA);
        SocketClient anna = inside(booked);
        Browser cecilia = browsers.identified(booked, CECILIA);
        say(cecilia, booked, CECILIA, ELSA);
        knock(cecilia, booked);
        WaitingPerson waiting = waiting(anna);
        assertThat(waiting.name()).isEqualTo(CECILIA);
        assertThat(waiting.companions()).containsExactly(new Companion(ELSA, true));
        anna.send(new Admit(waiting.id()));
        assertThat(anna.await(PeerEntered.class).peer().companions()).containsExactly(ELSA);
        assertThat(eventsOnceThereAre(2, booked, ELSA)).containsExactly(TimelineEvent.BESIDE, TimelineEvent.ENTERED);
    }

    @Test
    void takesNobodyForThereUntilToldSo() {
        Booked booked = meetings.withChild(CECILIA, ELSA);
        SocketClient anna = inside(booked);
        knock(browsers.identified(booked, CECILIA), booked);
        WaitingPerson waiting = waiting(anna);
        assertThat(waiting.companions()).containsExactly(new Companion(ELSA, false));
        anna.send(new Admit(waiting.id()));
        assertThat(anna.await(PeerEntered.class).peer().companions()).isEmpty();
        assertThat(events(booked, ELSA)).isEmpty();
    }

    @Test
    void writesDownEachChangeOnce() {
        Booked booked = meetings.withChild(CECILIA, ELSA);
        Browser cecilia = browsers.identified(booked, CECILIA);
        say(cecilia, booked, CECILIA, ELSA);
        say(cecilia, booked, CECILIA, ELSA);
        say(cecilia, booked, CECILIA);
        say(cecilia, booked, CECILIA);
        assertThat(events(booked, ELSA)).containsExactly(TimelineEvent.BESIDE, TimelineEvent.NOT_BESIDE);
    }

    @Test
    void listensToNobodyWhoHasNotIdentified() {
        Booked booked = meetings.withChild(CECILIA, ELSA);
        Browser stranger = browsers.opened(booked, CECILIA);
        assertThat(say(stranger, booked, CECILIA, ELSA).code()).isEqualTo("identification-required");
        assertThat(stranger.visit(booked.invitation(CECILIA)).body()).doesNotContain(ELSA);
    }

    @Test
    void listensToNobodyElseThanThePersonBeside() {
        Booked booked = meetings.withChild(CECILIA, ELSA);
        Browser david = browsers.identified(booked, DAVID);
        assertThat(say(david, booked, DAVID, ELSA).body()).doesNotContain(ELSA);
        assertThat(events(booked, ELSA)).isEmpty();
    }

    @Test
    void endsTheWordWithTheIdentificationItWasGivenIn() {
        Booked booked = meetings.withChild(CECILIA, ELSA);
        say(browsers.identified(booked, CECILIA), booked, CECILIA, ELSA);
        Browser later = browsers.identifiedAnew(booked, CECILIA);
        assertThat(companions(later, booked)).containsExactly(child(booked, false));
    }

    private Answer say(Browser browser, Booked booked, String by, String... there) {
        var ids = List.of(there).stream()
                .map(name -> booked.participant(name).id().toString())
                .toList();
        return browser.post("/api/visits/" + booked.invitation(by) + "/companions", new SayBeside(ids).json());
    }

    private SocketClient inside(Booked booked) {
        SocketClient anna =
                browsers.identified(booked, Booked.ANNA).greet(booked.invitation(Booked.ANNA), "annas page");
        anna.expect(Welcome.class);
        anna.send(new Knock(true, true));
        return anna;
    }

    private static void knock(Browser cecilia, Booked booked) {
        SocketClient socket = cecilia.greet(booked.invitation(CECILIA), "cecilias page");
        socket.expect(Welcome.class);
        socket.send(new Knock(true, true));
    }

    private static WaitingPerson waiting(SocketClient anna) {
        Lobby lobby = anna.await(Lobby.class);
        while (lobby.waiting().isEmpty()) {
            lobby = anna.await(Lobby.class);
        }
        return lobby.waiting().getFirst();
    }

    private static List<CompanionView> companions(Browser browser, Booked booked) {
        var visit = browser.visit(booked.invitation(CECILIA)).read(Visit::read);
        return Objects.requireNonNull(visit.information()).companions();
    }

    private static CompanionView child(Booked booked, boolean beside) {
        return new CompanionView(booked.participant(ELSA).id().toString(), ELSA, beside);
    }

    private List<TimelineEvent> events(Booked booked, String name) {
        return Objects.requireNonNull(timelineOf(booked, name).block(PATIENCE));
    }

    /** What is written down after the leader has been told already. */
    private List<TimelineEvent> eventsOnceThereAre(int count, Booked booked, String name) {
        return Objects.requireNonNull(timelineOf(booked, name)
                .filter(events -> events.size() >= count)
                .repeatWhenEmpty(again -> again.delayElements(Duration.ofMillis(20)))
                .block(PATIENCE));
    }

    private Mono<List<TimelineEvent>> timelineOf(Booked booked, String name) {
        return timeline.of(booked.meeting().id())
                .filter(entry ->
                        entry.participant().equals(booked.participant(name).id()))
                .map(TimelineEntry::event)
                .collectList();
    }
}
