package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sluss.calendar.BookingState;
import se.sluss.meeting.Meeting;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.graph.EventView;
import se.sluss.simulators.graph.Mailbox;
import se.sluss.simulators.http.FaultRule;

/**
 * Stops the server between every two steps of an acceptance and starts another one on the same database. Whatever the
 * moment, there is one entry in the end and no mail.
 */
class CrashIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String EVENTS = ".*/users/bo\\.ek@ekdalen\\.example/events";
    private static final String EVENT = EVENTS + "/[^/]+";
    private static final Duration LATER = Duration.ofHours(3);
    private static final String INBOX = ".*/mailFolders/inbox/messages";
    private static final String MOVE = ".*/messages/[^/]+/move|.*/messages/[^/]+/microsoft\\.graph\\.move";
    private static final String SEND = ".*/sendMail|.*/microsoft\\.graph\\.sendMail";

    private static SimulatedWorld world;
    private static RestartableServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        world = new SimulatedWorld();
        server = new RestartableServer(world, data);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.crash();
        world.close();
    }

    @AfterEach
    void restore() {
        world.graph().faults().clear();
    }

    /** A call of an acceptance at which the server is stopped. */
    enum Step {
        WRITE_EVENT("POST", EVENTS),
        FIND_MAIL("GET", INBOX),
        MOVE_MAIL("POST", MOVE);

        private final String method;
        private final String path;

        Step(String method, String path) {
            this.method = method;
            this.path = path;
        }

        FaultRule rule() {
            return world.graph().faults().on(method, path).nth(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsWithOneEntryWhenStoppedBefore(Step step) {
        Invitee bo = invited();
        step.rule().beforeCommit(call -> server.crash());
        server.answers().answer(bo.invitation(), Answer.ACCEPTED).block(SOON);
        recovers(bo);
    }

    @ParameterizedTest
    @EnumSource
    void endsWithOneEntryWhenStoppedAfter(Step step) {
        Invitee bo = invited();
        step.rule().afterCommit(call -> server.crash());
        server.answers().answer(bo.invitation(), Answer.ACCEPTED).block(SOON);
        recovers(bo);
    }

    @Test
    void endsWithOneEntryWhenStoppedRightAfterTheAnswer() {
        Invitee bo = invited();
        server.answers().answer(bo.invitation(), Answer.ACCEPTED).block(SOON);
        server.crash();
        recovers(bo);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sendsOneMailWhenStoppedWhileSending(boolean sent) {
        var rule = world.graph().faults().on("POST", SEND).nth(1);
        if (sent) {
            rule.afterCommit(call -> server.crash());
        } else {
            rule.beforeCommit(call -> server.crash());
        }
        Invitee bo = invite();
        await().atMost(SOON).until(server::isDown);
        server.start();

        await().atMost(SOON).until(() -> server.wasSent(bo.meeting()));
        assertThat(mailbox().inbox()).hasSize(1);
        server.answers().answer(bo.invitation(), Answer.DECLINED).block(SOON);
        await().atMost(SOON).until(() -> mailbox().inbox().isEmpty());
    }

    /** A call of a change or a cancellation at which the server is stopped. */
    enum Change {
        MOVE_EVENT("PATCH", EVENT),
        TELL_OF_CHANGE("POST", SEND),
        DELETE_EVENT("DELETE", EVENT),
        TELL_OF_CANCELLATION("POST", SEND);

        private final String method;
        private final String path;

        Change(String method, String path) {
            this.method = method;
            this.path = path;
        }

        FaultRule rule() {
            return world.graph().faults().on(method, path).nth(1);
        }

        boolean cancels() {
            return this == DELETE_EVENT || this == TELL_OF_CANCELLATION;
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsWithWhatHoldsAndOneNoticeWhenStoppedBefore(Change step) {
        Invitee bo = accepted();
        step.rule().beforeCommit(call -> server.crash());
        recoversFromChange(bo, step);
    }

    @ParameterizedTest
    @EnumSource
    void endsWithWhatHoldsAndOneNoticeWhenStoppedAfter(Change step) {
        Invitee bo = accepted();
        step.rule().afterCommit(call -> server.crash());
        recoversFromChange(bo, step);
    }

    @Test
    void endsWithTheNewTimeWhenStoppedRightAfterTheChange() {
        Invitee bo = accepted();
        Meeting moved = Invited.moved(bo.meeting(), LATER);
        server.change(bo.meeting(), moved);
        server.crash();
        server.start();
        awaitNotice(moved, TimelineEvent.CHANGE_SENT);
        assertThat(entries(moved)).hasSize(1);
    }

    private static Invitee accepted() {
        Invitee bo = invited();
        server.answers().answer(bo.invitation(), Answer.ACCEPTED).block(SOON);
        await().atMost(SOON).until(() -> server.bookingState(bo.meeting()) == BookingState.MAIL_REMOVED);
        return bo;
    }

    private static void recoversFromChange(Invitee bo, Change step) {
        String id = entries(bo.meeting()).getFirst().id();
        Meeting after = step.cancels() ? bo.meeting().cancel() : Invited.moved(bo.meeting(), LATER);
        server.change(bo.meeting(), after);
        await().atMost(SOON).until(server::isDown);
        server.start();
        if (step.cancels()) {
            awaitNotice(after, TimelineEvent.CANCELLATION_SENT);
            assertThat(entries(after)).isEmpty();
        } else {
            awaitNotice(after, TimelineEvent.CHANGE_SENT);
            assertThat(entries(bo.meeting())).isEmpty();
            assertThat(entries(after)).singleElement().satisfies(entry -> assertThat(entry.id())
                    .isEqualTo(id));
        }
    }

    private static void awaitNotice(Meeting meeting, TimelineEvent event) {
        await().atMost(SOON).until(() -> server.happened(meeting, event));
        assertThat(mailbox().inbox()).hasSize(1);
        world.graph()
                .user(SimulatedWorld.BO)
                .deleteMail(mailbox().inbox().getFirst().id());
    }

    private void recovers(Invitee bo) {
        await().atMost(SOON).until(server::isDown);
        server.start();
        await().atMost(SOON).until(() -> server.bookingState(bo.meeting()) == BookingState.MAIL_REMOVED);
        assertThat(entries(bo.meeting())).hasSize(1);
        assertThat(mailbox().inbox()).isEmpty();
    }

    private static Invitee invited() {
        Invitee bo = invite();
        await().atMost(SOON).until(() -> server.wasSent(bo.meeting()));
        return bo;
    }

    private static Invitee invite() {
        Meeting meeting = Invited.meeting(Invited.bo());
        server.invite(meeting);
        return new Invitee(meeting, server.invitationOfFirstGuest(meeting));
    }

    private static List<EventView> entries(Meeting meeting) {
        var start = meeting.occurrences().getFirst().startsAt();
        return mailbox().calendar().stream()
                .filter(event -> event.start().equals(start))
                .toList();
    }

    private static Mailbox mailbox() {
        return Objects.requireNonNull(world).graph().mailbox(SimulatedWorld.BO);
    }

    private record Invitee(Meeting meeting, InvitationId invitation) {}
}
