package se.sluss.client.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.client.FakeTimers;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.signal.fromclient.Hello;
import se.sluss.protocol.signal.fromclient.Leave;
import se.sluss.protocol.signal.fromserver.Pulse;
import se.sluss.protocol.signal.fromserver.ServerSignal;
import se.sluss.protocol.signal.fromserver.Welcome;
import se.sluss.protocol.visit.JoinTicket;

class ConversationTests implements ConversationListener {

    private static final double LONG = 60_000;

    private final FakeTimers timers = new FakeTimers();
    private final FakeSockets sockets = new FakeSockets();
    private final List<Consumer<Reply<JoinTicket>>> tickets = new ArrayList<>();
    private final List<ServerSignal> heard = new ArrayList<>();
    private final List<Trouble> refusals = new ArrayList<>();
    private final Conversation conversation = new Conversation(tickets::add, sockets, timers, "page1", () -> 1, this);
    private int interruptions;

    @Test
    void greetsWithATicketAndThePage() {
        open("t1");
        assertThat(sockets.last().received()).containsExactly(new Hello("t1", "page1"));
    }

    @Test
    void comesBackAsTheSamePageWithANewTicket() {
        open("t1");
        sockets.last().drop();
        assertThat(interruptions).isEqualTo(1);
        timers.pass(LONG);
        ticket("t2");
        assertThat(sockets.last().received()).containsExactly(new Hello("t2", "page1"));
    }

    @Test
    void waitsLongerBeforeEachTryUntilItIsWelcome() {
        open("t1");
        sockets.last().drop();
        timers.pass(400);
        assertThat(tickets).hasSize(1);
        fail(new Trouble.Unreachable());
        timers.pass(400);
        assertThat(tickets).isEmpty();
        timers.pass(400);
        ticket("t2");
        sockets.last().say(new Welcome("p1", Role.PARTICIPANT, List.of()));
        sockets.last().drop();
        timers.pass(400);
        assertThat(tickets).hasSize(1);
    }

    @Test
    void noticesASocketThatDiedWithoutAWord() {
        open("t1");
        var dead = sockets.last();
        timers.pass(Conversation.SILENCE - 1);
        assertThat(dead.closed()).isFalse();
        timers.pass(1);
        assertThat(dead.closed()).isTrue();
        assertThat(interruptions).isEqualTo(1);
    }

    @Test
    void isKeptAliveByThePulse() {
        open("t1");
        timers.pass(Conversation.SILENCE - 1);
        sockets.last().say(new Pulse());
        timers.pass(Conversation.SILENCE - 1);
        assertThat(interruptions).isZero();
    }

    @Test
    void givesUpWhenTheRightIsGone() {
        conversation.start();
        fail(Trouble.of(ErrorCode.MEETING_OVER));
        assertThat(refusals).containsExactly(Trouble.of(ErrorCode.MEETING_OVER));
        timers.pass(LONG);
        assertThat(tickets).isEmpty();
    }

    @Test
    void triesOnWhenTheServerIsInTrouble() {
        conversation.start();
        fail(Trouble.of(ErrorCode.INTERNAL));
        timers.pass(LONG);
        assertThat(tickets).hasSize(1);
        assertThat(refusals).isEmpty();
    }

    @Test
    void skipsWhatItDoesNotUnderstand() {
        open("t1");
        sockets.last().sayText("{\"type\":\"confetti\"}");
        sockets.last().say(new Pulse());
        assertThat(heard).containsExactly(new Pulse());
    }

    @Test
    void leavesNothingBehindWhenItIsFinished() {
        open("t1");
        conversation.send(new Leave());
        conversation.finish();
        assertThat(sockets.last().received()).endsWith(new Leave());
        assertThat(sockets.last().closed()).isTrue();
        assertThat(timers.running()).isZero();
    }

    @Test
    void opensNoSocketWithATicketThatCameTooLate() {
        conversation.start();
        conversation.finish();
        ticketOnly("late");
        assertThat(sockets.count()).isZero();
    }

    @Override
    public void heard(ServerSignal signal) {
        heard.add(signal);
    }

    @Override
    public void interrupted() {
        interruptions++;
    }

    @Override
    public void refused(Trouble trouble) {
        refusals.add(trouble);
    }

    private void open(String ticket) {
        conversation.start();
        ticket(ticket);
    }

    private void ticket(String ticket) {
        ticketOnly(ticket);
        sockets.last().accept();
    }

    private void ticketOnly(String ticket) {
        tickets.remove(0).accept(new Reply.Received<>(new JoinTicket(ticket, "2026-11-24T07:51:00Z")));
    }

    private void fail(Trouble trouble) {
        tickets.remove(0).accept(new Reply.Failed<>(trouble));
    }
}
