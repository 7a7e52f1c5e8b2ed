package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import se.sluss.calendar.Booking;
import se.sluss.calendar.BookingState;
import se.sluss.calendar.Bookings;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Meetings;
import se.sluss.meeting.Participant;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEntry;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.graph.EventView;
import se.sluss.simulators.graph.MailView;
import se.sluss.simulators.graph.Mailbox;

/** The steps of an invitation, as a test takes them. */
final class Journey {

    static final Duration SOON = Duration.ofSeconds(30);

    private static final String ORIGIN = "http://localhost:8080";

    private final SimulatedWorld world;
    private final WebTestClient http;
    private final ApplicationContext server;

    Journey(SimulatedWorld world, WebTestClient http, ApplicationContext server) {
        this.world = world;
        this.http = http;
        this.server = server;
    }

    Meeting invite(Participant... invited) {
        return invite(Invited.meeting(invited));
    }

    Meeting invite(Meeting meeting) {
        var stored = server.getBean(Meetings.class)
                .add(meeting, null)
                .then(server.getBean(Inviting.class).invite(meeting));
        server.getBean(TransactionalOperator.class).transactional(stored).block(SOON);
        return meeting;
    }

    /** Changes a meeting, as its official does. */
    Meeting change(Meeting meeting, UnaryOperator<Meeting> change) {
        Meeting before = stored(meeting);
        Meeting after = change.apply(before);
        change(before, after);
        return after;
    }

    /** The meeting as it is now. */
    Meeting stored(Meeting meeting) {
        return Objects.requireNonNull(
                server.getBean(Meetings.class).find(meeting.id()).block(SOON));
    }

    Meeting move(Meeting meeting, Duration by) {
        return change(
                meeting,
                before -> before.change(
                        before.occurrences().getFirst().id(),
                        occurrence -> occurrence.movedTo(
                                occurrence.startsAt().plus(by),
                                occurrence.endsAt().plus(by))));
    }

    /** Stores a change and lets everything follow, as the API does. */
    void change(Meeting before, Meeting after) {
        var stored = server.getBean(Meetings.class)
                .replace(before, after)
                .then(server.getBean(Changing.class).follow(before, after));
        server.getBean(TransactionalOperator.class).transactional(stored).block(SOON);
    }

    void awaitEvent(Meeting meeting, TimelineEvent event) {
        await().atMost(SOON).until(() -> happened(meeting).contains(event));
    }

    /** The newest mail in Bo's inbox, once this meeting's has been sent. */
    MailView mailOf(Meeting meeting) {
        await().atMost(SOON).until(() -> happened(meeting).contains(TimelineEvent.SENT));
        await().atMost(SOON).until(() -> !bo().inbox().isEmpty());
        return bo().inbox().getFirst();
    }

    String answerToken(Meeting meeting) {
        return SentLinks.token(mailOf(meeting).body(), "Acceptera");
    }

    WebTestClient.ResponseSpec open(String token) {
        return post("/api/invitations", "{\"token\":\"" + token + "\"}");
    }

    WebTestClient.ResponseSpec answer(String token, Answer answer) {
        return post("/api/invitations/answer", "{\"token\":\"" + token + "\",\"answer\":\"" + answer + "\"}");
    }

    void awaitBooking(Meeting meeting, BookingState state) {
        await().atMost(SOON).until(() -> booking(meeting) == state);
    }

    BookingState booking(Meeting meeting) {
        Booking booking = server.getBean(Bookings.class)
                .of(meeting.id())
                .filter(entry -> !entry.participant().equals(meeting.leader().id()))
                .blockFirst(SOON);
        return booking == null ? BookingState.REQUESTED : booking.state();
    }

    List<TimelineEvent> happened(Meeting meeting) {
        return timeline(meeting).stream().map(TimelineEntry::event).toList();
    }

    /** What happened to those who are invited; the leader is not. */
    List<TimelineEntry> timeline(Meeting meeting) {
        return Objects.requireNonNull(server.getBean(Timeline.class)
                .of(meeting.id())
                .filter(entry -> !entry.participant().equals(meeting.leader().id()))
                .collectList()
                .block(SOON));
    }

    Meeting accepted() {
        Meeting meeting = invite(Invited.bo());
        answer(answerToken(meeting), Answer.ACCEPTED).expectStatus().isOk();
        awaitBooking(meeting, BookingState.MAIL_REMOVED);
        return meeting;
    }

    List<EventView> entries(Meeting meeting) {
        var start = meeting.occurrences().getFirst().startsAt();
        return bo().calendar().stream()
                .filter(event -> event.start().equals(start))
                .toList();
    }

    /** Whether each occurrence has exactly one entry in Bo's calendar. */
    List<Boolean> booked(Meeting meeting) {
        List<Instant> starts = bo().calendar().stream().map(EventView::start).toList();
        return meeting.occurrences().stream()
                .map(occurrence -> Collections.frequency(starts, occurrence.startsAt()) == 1)
                .toList();
    }

    EventView onlyEntry(Meeting meeting) {
        assertThat(entries(meeting)).hasSize(1);
        return entries(meeting).getFirst();
    }

    /** Takes away what an earlier journey left. */
    void emptyInbox() {
        bo().inbox().forEach(mail -> world.graph().user(SimulatedWorld.BO).deleteMail(mail.id()));
    }

    Mailbox bo() {
        return world.graph().mailbox(SimulatedWorld.BO);
    }

    private WebTestClient.ResponseSpec post(String path, String body) {
        return http.post()
                .uri(path)
                .header("Origin", ORIGIN)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
