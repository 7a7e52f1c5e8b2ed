package se.sluss.invitation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import se.sluss.SlussApplication;
import se.sluss.calendar.Booking;
import se.sluss.calendar.BookingState;
import se.sluss.calendar.Bookings;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Meetings;
import se.sluss.platform.background.Background;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;
import se.sluss.testing.PostgresServer;

/** The product, stopped and started again on one database and one data directory. */
final class RestartableServer {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final String[] arguments;
    private final AtomicReference<@Nullable ConfigurableApplicationContext> running = new AtomicReference<>();

    /** Whose jobs are taken up again a moment after it has gone. */
    RestartableServer(SimulatedWorld world, Path data) {
        this(world, data, Duration.ofSeconds(5));
    }

    RestartableServer(SimulatedWorld world, Path data, Duration lease) {
        PostgresServer postgres = PostgresServer.shared();
        Map<String, Object> own = Map.of(
                "server.port",
                0,
                "server.shutdown",
                "immediate",
                "spring.main.register-shutdown-hook",
                false,
                "sluss.data-dir",
                data,
                "sluss.outbox.lease",
                lease,
                "spring.r2dbc.url",
                "r2dbc:postgresql://%s:%d/%s".formatted(postgres.host(), postgres.port(), postgres.createDatabase()),
                "spring.r2dbc.username",
                postgres.user(),
                "spring.r2dbc.password",
                postgres.password());
        this.arguments = Stream.concat(own.entrySet().stream(), world.settings().entrySet().stream())
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    /** What another process of the product needs to work on the same. */
    List<String> arguments() {
        return List.of(arguments);
    }

    void start() {
        running.set(new SpringApplicationBuilder(SlussApplication.class).run(arguments));
    }

    /** Stops in the middle of everything: nothing under way is finished or written down. */
    void crash() {
        var context = running.getAndSet(null);
        if (context != null) {
            // The workers first: closing the rest would give them errors to write down.
            context.getBean(Background.class).destroy();
            context.close();
        }
    }

    boolean isDown() {
        return running.get() == null;
    }

    Answers answers() {
        return bean(Answers.class);
    }

    void invite(Meeting meeting) {
        bean(TransactionalOperator.class)
                .transactional(bean(Meetings.class)
                        .add(meeting, null)
                        .then(bean(Inviting.class).invite(meeting)))
                .block(SOON);
    }

    void change(Meeting before, Meeting after) {
        bean(TransactionalOperator.class)
                .transactional(bean(Meetings.class)
                        .replace(before, after)
                        .then(bean(Changing.class).follow(before, after)))
                .block(SOON);
    }

    InvitationId invitationOfFirstGuest(Meeting meeting) {
        var guest = meeting.participants().stream()
                .filter(participant -> participant.role() != Role.LEADER)
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(bean(Invitations.class)
                .of(meeting.id())
                .filter(invitation -> invitation.participant().equals(guest.id()))
                .map(Invitation::id)
                .blockFirst(SOON));
    }

    Stream<InvitationId> invitationsOfGuests(Meeting meeting) {
        return Objects.requireNonNull(
                        bean(Invitations.class).of(meeting.id()).collectList().block(SOON))
                .stream()
                .filter(invitation ->
                        meeting.participant(invitation.participant()).role() != Role.LEADER)
                .map(Invitation::id);
    }

    /** All accept at the same instant. */
    void accept(List<InvitationId> invitations) {
        Flux.fromIterable(invitations)
                .concatMap(invitation -> answers().answer(invitation, Answer.ACCEPTED))
                .then()
                .as(bean(TransactionalOperator.class)::transactional)
                .block(Duration.ofMinutes(5));
    }

    boolean wasSent(Meeting meeting) {
        return happened(meeting, TimelineEvent.SENT);
    }

    boolean happened(Meeting meeting, TimelineEvent event) {
        return Boolean.TRUE.equals(bean(Timeline.class)
                .of(meeting.id())
                .any(entry -> entry.event() == event)
                .block(SOON));
    }

    BookingState bookingState(Meeting meeting) {
        Booking booking = bean(Bookings.class)
                .of(meeting.id())
                .filter(entry -> !entry.participant().equals(meeting.leader().id()))
                .blockFirst(SOON);
        return booking == null ? BookingState.REQUESTED : booking.state();
    }

    private <T> T bean(Class<T> type) {
        return Objects.requireNonNull(running.get()).getBean(type);
    }
}
