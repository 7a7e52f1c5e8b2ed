package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.sluss.invitation.HistoryModel.Place;
import se.sluss.invitation.HistoryModel.Span;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Occurrence;
import se.sluss.protocol.visit.Answer;
import se.sluss.simulators.graph.GraphSimulator;

/**
 * One way things may go for a leader, two guests and a latecomer of the tenant, drawn from a seed: what people do and what
 * goes wrong, in any order, while the product is still at work on what was done before. Each step draws for itself, so
 * that a step which comes to nothing changes none of the others.
 */
final class History {

    private static final int FEWEST_STEPS = 4;
    private static final int MORE_STEPS = 10;
    private static final int MOST_OCCURRENCES = 3;

    private final long seed;
    private final HistoryProduct product;
    private final HistoryFaults faults;
    private final List<String> everybody;
    private final List<String> guests;
    private final HistoryModel model;
    private final HistoryTimes times;
    private final HistoryCheck check;
    private final HistoryRest rest;
    private final HistoryByHand hands;
    private final List<String> told = new ArrayList<>();
    private final int steps;
    private Meeting meeting;

    /** @param people the leader, the guests, and last who comes to the meeting later, if at all */
    History(long seed, HistoryProduct product, HistoryFaults faults, GraphSimulator graph, List<String> people) {
        var drawn = new Random(seed);
        this.seed = seed;
        this.product = product;
        this.faults = faults;
        this.everybody = people;
        this.guests = people.subList(1, people.size());
        this.meeting = HistoryMeetings.meeting(
                people.getFirst(), people.subList(1, people.size() - 1), 1 + drawn.nextInt(MOST_OCCURRENCES));
        this.steps = FEWEST_STEPS + drawn.nextInt(MORE_STEPS);
        this.model = new HistoryModel(people.getFirst());
        this.times = new HistoryTimes(meeting);
        this.check = new HistoryCheck(model, product, graph, times, people);
        this.rest = new HistoryRest(product, graph, people);
        this.hands = new HistoryByHand(model, check, graph);
    }

    /** Plays it to its end; an error says which seed plays it again. */
    void play() {
        try {
            book();
            IntStream.range(0, steps).mapToObj(this::drawn).forEach(this::next);
            rest();
            product.forget(meeting);
        } catch (RuntimeException | AssertionError wrong) {
            throw new AssertionError(
                    "history " + seed + ": " + String.join(", ", told) + "; " + product.account(meeting), wrong);
        }
    }

    /** What a step draws from: its own, whatever the steps before have come to. */
    private Random drawn(int step) {
        return new Random(seed * 1_000_003 + step);
    }

    private void book() {
        step("book", () -> product.book(meeting));
        meeting.occurrences().forEach(occurrence -> {
            model.booked(occurrence.position(), HistoryTimes.of(occurrence));
            everybody
                    .subList(0, everybody.size() - 1)
                    .forEach(person -> model.invited(new Place(person, occurrence.position())));
        });
    }

    private void next(Random drawn) {
        var anybodys = new Place(any(everybody, drawn), drawn.nextInt(occurrences()));
        var guest = new Place(any(guests, drawn), anybodys.occurrence());
        boolean calm = drawn.nextBoolean();
        switch (drawn.nextInt(26)) {
            case 0, 1, 2, 3, 4 -> answer(guest, Answer.ACCEPTED);
            case 5 -> answer(guest, Answer.DECLINED);
            case 6 -> answer(guest, Answer.TENTATIVE);
            case 7, 8, 9 -> move(anybodys.occurrence(), drawn);
            case 10 -> end(guest, drawn);
            case 11 -> join();
            case 12 -> reword(drawn);
            case 13, 14 -> drag(anybodys, calm, drawn);
            case 15 -> drag(new Place(everybody.getFirst(), anybodys.occurrence()), calm, drawn);
            case 16 -> delete(calm ? anybodys : guest, calm);
            case 17 -> throwMailAway(guest, drawn.nextBoolean());
            case 18 -> repair(anybodys.person());
            case 19 -> step("rest", this::rest);
            case 20 -> step("crash", () -> faults.crash(product.lanes(meeting)));
            case 21 -> step(faults.notifyBadly(anybodys.person(), drawn), () -> {});
            case 22 -> step(faults.troubleSubscription(anybodys.person(), drawn), () -> {});
            default -> step(faults.order(anybodys.person(), drawn), () -> {});
        }
    }

    private void answer(Place place, Answer answer) {
        if (model.wasInvited(place)) {
            step(answer + " by " + place, () -> {
                boolean may = model.mayAnswer(place, answer);
                assertThat(product.answer(invitation(place), answer))
                        .as(answer + " is taken")
                        .isEqualTo(may);
                if (may) {
                    model.answered(place, answer);
                }
            });
        }
    }

    private void move(int occurrence, Random drawn) {
        Span to = times.another(occurrence, drawn);
        change(
                "move " + occurrence,
                occurrence,
                before -> times.moved(before, occurrence, to),
                () -> model.moved(occurrence, to));
    }

    /** The meeting, an occurrence or a participation ends; not often, for then there would be little to see after it. */
    private void end(Place place, Random drawn) {
        switch (drawn.nextInt(4)) {
            case 0 ->
                change("cancel", place.occurrence(), Meeting::cancel, () -> everyPlace()
                        .forEach(model::ended));
            case 1 ->
                change(
                        "cancel " + place.occurrence(),
                        place.occurrence(),
                        before -> before.change(HistoryTimes.id(before, place.occurrence()), Occurrence::cancel),
                        () -> everyPlace()
                                .filter(other -> other.occurrence() == place.occurrence())
                                .forEach(model::ended));
            case 2 ->
                change(
                        place + " leaves",
                        place.occurrence(),
                        before -> HistoryMeetings.without(place, before),
                        () -> everyPlace()
                                .filter(other -> other.person().equals(place.person())
                                        && other.occurrence() >= place.occurrence())
                                .forEach(model::ended));
            default -> move(place.occurrence(), drawn);
        }
    }

    private void join() {
        String latecomer = everybody.getLast();
        if (!model.wasInvited(
                new Place(latecomer, meeting.occurrences().getLast().position()))) {
            change(
                    latecomer + " joins",
                    before -> HistoryMeetings.joinedBy(latecomer, before),
                    () -> meeting.occurrences().stream()
                            .filter(occurrence -> !occurrence.cancelled())
                            .forEach(occurrence -> model.invited(new Place(latecomer, occurrence.position()))));
        }
    }

    private void reword(Random drawn) {
        String text = "Text " + drawn.nextInt(1_000);
        change("reword", before -> HistoryMeetings.reworded(before, text), model::reworded);
    }

    private void change(String what, int occurrence, UnaryOperator<Meeting> change, Runnable modelled) {
        if (!meeting.occurrences().get(occurrence).cancelled()) {
            change(what, change, modelled);
        }
    }

    private void change(String what, UnaryOperator<Meeting> change, Runnable modelled) {
        if (!meeting.cancelled()) {
            step(what, () -> {
                meeting = product.change(meeting, change);
                modelled.run();
            });
        }
    }

    private void drag(Place place, boolean calm, Random drawn) {
        Span to = times.another(place.occurrence(), drawn);
        byHand("drag " + place, calm, amidWork -> hands.drag(place, to, amidWork));
    }

    private void delete(Place place, boolean calm) {
        byHand("delete " + place, calm, amidWork -> hands.delete(place));
    }

    private void throwMailAway(Place place, boolean archive) {
        String what = (archive ? "archive" : "delete") + " mail of " + place;
        byHand(what, false, amidWork -> hands.throwMailAway(place, meeting, archive));
    }

    /** Somebody does something in the own mailbox, at rest or amid work. */
    private void byHand(String what, boolean calm, Predicate<Boolean> work) {
        if (calm) {
            step("wait", () -> rest.await(meeting));
        }
        boolean amidWork = !rest.isReached(meeting);
        step(what + (amidWork ? " amid work" : ""), () -> {
            if (!work.test(amidWork)) {
                told.add("nothing there");
            }
        });
    }

    private void repair(String person) {
        step("rest", this::rest);
        if (!meeting.cancelled() && model.wasInvited(new Place(person, 0))) {
            step("repair " + person, () -> {
                product.repair(meeting, HistoryMeetings.called(person, meeting).id());
                model.repaired(person);
            });
        }
    }

    /** Waits until all is done and noticed, and compares. */
    private void rest() {
        rest.awaitWithAllNoticed(meeting);
        meeting = product.stored(meeting);
        check.everything(meeting);
    }

    private InvitationId invitation(Place place) {
        return product.invitations(meeting).stream()
                .filter(invitation -> place.equals(HistoryMeetings.place(invitation, meeting)))
                .map(Invitation::id)
                .findFirst()
                .orElseThrow();
    }

    private Stream<Place> everyPlace() {
        return everybody.stream()
                .flatMap(person -> IntStream.range(0, occurrences()).mapToObj(i -> new Place(person, i)));
    }

    private int occurrences() {
        return meeting.occurrences().size();
    }

    private void step(String what, Runnable done) {
        told.add(what);
        done.run();
    }

    private static <T> T any(List<T> choice, Random drawn) {
        return choice.get(drawn.nextInt(choice.size()));
    }
}
