package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.Participant;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.visit.Answer;
import se.sluss.simulators.graph.GraphSimulator;
import se.sluss.simulators.graph.MailView;
import se.sluss.simulators.graph.Mailbox;

/**
 * One way things may go for a leader and two guests of the tenant, drawn from a seed: what is done and what goes wrong, in any order,
 * while the product is still at work on what was done before. In the end it says what must be true, and looks.
 */
final class History {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FEWEST_STEPS = 4;
    private static final int MORE_STEPS = 8;

    private final long seed;
    private final Random random;
    private final HistoryProduct product;
    private final HistoryFaults faults;
    private final GraphSimulator graph;
    private final List<String> everybody;
    private final List<String> people;
    private final List<String> told = new ArrayList<>();
    private final Set<InvitationId> accepted = new HashSet<>();
    /** Entries that their owners have deleted; nobody puts them back behind their backs. */
    private final Set<InvitationId> deleted = new HashSet<>();

    private final List<OwnThings> own;
    private Meeting meeting;

    History(long seed, HistoryProduct product, HistoryFaults faults, GraphSimulator graph, List<String> people) {
        this.seed = seed;
        this.random = new Random(seed);
        this.product = product;
        this.faults = faults;
        this.graph = graph;
        this.everybody = people;
        this.people = people.subList(1, people.size());
        this.own = people.stream().map(person -> new OwnThings(graph, person)).toList();
        this.meeting = HistoryMeetings.meeting(people.getFirst(), this.people, 1 + random.nextInt(2));
    }

    /** Plays it to its end; an error says which seed plays it again. */
    void play() {
        try {
            step("book", () -> product.book(meeting));
            int steps = FEWEST_STEPS + random.nextInt(MORE_STEPS);
            for (int i = 0; i < steps; i++) {
                next();
            }
            comeToRest();
            check();
        } catch (RuntimeException | AssertionError wrong) {
            throw new AssertionError("history " + seed + ": " + String.join(", ", told), wrong);
        }
    }

    private void next() {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> answer(Answer.ACCEPTED);
            case 3 -> answer(Answer.DECLINED);
            case 4 -> answer(Answer.TENTATIVE);
            case 5, 6 -> change("move", this::moved);
            case 7 -> end();
            case 8 -> deleteEntry();
            case 9 -> deleteOrArchiveMail();
            case 10 -> step("crash", () -> faults.crash(lanes()));
            case 11 -> step("rest", this::comeToRest);
            case 12 -> change("reword", before -> HistoryMeetings.reworded(before, "Text " + random.nextInt(1000)));
            default -> step(faults.order(any(people), random), () -> {});
        }
    }

    private void answer(Answer answer) {
        Invitation invitation = any(product.invitations(meeting));
        if (isGuest(invitation)) {
            step(answer + " " + who(invitation), () -> {
                if (product.answer(invitation.id(), answer) && answer == Answer.ACCEPTED) {
                    accepted.add(invitation.id());
                }
            });
        }
    }

    private Meeting moved(Meeting before) {
        Occurrence occurrence = any(before.occurrences());
        Instant start = occurrence.startsAt().plus(random.nextInt(1, 100), ChronoUnit.MINUTES);
        return before.change(occurrence.id(), known -> known.movedTo(start, start.plus(Duration.ofHours(1))));
    }

    /** The meeting, an occurrence or a participation ends; not always, for then there would be little to see after it. */
    private void end() {
        Occurrence occurrence = any(meeting.occurrences());
        switch (random.nextInt(6)) {
            case 0 -> change("cancel", Meeting::cancel);
            case 1 -> change("cancel one", before -> before.change(occurrence.id(), Occurrence::cancel));
            case 2 ->
                change(
                        "leave",
                        before -> before.with(before.participants().stream()
                                .map(person -> person.role() == Role.LEADER
                                                || !email(person).equals(people.getFirst())
                                        ? person
                                        : person.leavingBefore(occurrence))
                                .toList()));
            default -> change("move", this::moved);
        }
    }

    private void change(String what, UnaryOperator<Meeting> change) {
        if (!meeting.cancelled()) {
            step(what, () -> meeting = product.change(meeting, change));
        }
    }

    private void deleteEntry() {
        String person = any(people);
        graph.mailbox(person).calendar().stream()
                .filter(event -> !event.transactionId().isEmpty())
                .findFirst()
                .ifPresent(event -> step("delete entry of " + person, () -> {
                    deleted.add(new InvitationId(UUID.fromString(event.transactionId())));
                    graph.user(person).deleteEvent(event.id());
                }));
    }

    private void deleteOrArchiveMail() {
        String person = any(people);
        List<MailView> inbox = graph.mailbox(person).inbox().stream()
                .filter(HistoryMeetings::asks)
                .toList();
        if (!inbox.isEmpty()) {
            boolean archive = random.nextBoolean();
            step((archive ? "archive" : "delete") + " mail of " + person, () -> {
                String id = inbox.getFirst().id();
                if (archive) {
                    graph.user(person).archiveMail(id);
                } else {
                    graph.user(person).deleteMail(id);
                }
            });
        }
    }

    private void comeToRest() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() ->
                        product.pending(meeting) == 0 && graph.subscriptions().undelivered() == 0);
    }

    private void check() {
        assertThat(product.givenUp(meeting)).as("given up").isZero();
        own.forEach(OwnThings::check);
        everybody.forEach(this::checkCalendar);
        people.forEach(this::checkMail);
    }

    private void checkCalendar(String person) {
        List<String> expected = invitations(person)
                .filter(invitation -> isBooked(invitation) && !deleted.contains(invitation.id()))
                .filter(this::holds)
                .map(invitation -> meeting.occurrence(invitation.occurrence()))
                .map(occurrence -> occurrence.startsAt() + " to " + occurrence.endsAt())
                .toList();
        assertThat(graph.mailbox(person).calendar().stream()
                        .filter(event -> !OwnThings.isOwn(event.subject()))
                        .map(event -> event.start() + " to " + event.end()))
                .as("calendar of " + person)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Only who has still to answer has a mail that asks, and only the newest. */
    private void checkMail(String person) {
        Set<String> mayAsk = new HashSet<>();
        invitations(person)
                .filter(invitation -> invitation.answer() == null || invitation.answer() == Answer.TENTATIVE)
                .filter(this::holds)
                .forEach(invitation -> mayAsk.add(product.messageId(invitation)));
        Mailbox mailbox = graph.mailbox(person);
        assertThat(mailbox.inbox().stream().filter(HistoryMeetings::asks).map(MailView::internetMessageId))
                .as("mail of " + person)
                .doesNotHaveDuplicates()
                .isSubsetOf(mayAsk);
    }

    private Stream<Invitation> invitations(String person) {
        return product.invitations(meeting).stream()
                .filter(invitation ->
                        email(meeting.participant(invitation.participant())).equals(person));
    }

    private boolean holds(Invitation invitation) {
        return meeting.isAttended(
                meeting.occurrence(invitation.occurrence()), meeting.participant(invitation.participant()));
    }

    /** Who leads has accepted by booking. */
    private boolean isBooked(Invitation invitation) {
        return !isGuest(invitation) || accepted.contains(invitation.id());
    }

    private boolean isGuest(Invitation invitation) {
        return meeting.participant(invitation.participant()).role() != Role.LEADER;
    }

    private List<String> lanes() {
        return product.invitations(meeting).stream()
                .map(invitation -> invitation.id().toString())
                .toList();
    }

    private String who(Invitation invitation) {
        return email(meeting.participant(invitation.participant())) + " "
                + meeting.occurrence(invitation.occurrence()).position();
    }

    private void step(String what, Runnable done) {
        told.add(what);
        done.run();
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private static String email(Participant participant) {
        return Objects.requireNonNull(participant.person().email());
    }
}
