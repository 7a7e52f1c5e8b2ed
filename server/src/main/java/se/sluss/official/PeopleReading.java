package se.sluss.official;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.sluss.meeting.Attending;
import se.sluss.meeting.Channel;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingType;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.Participant;
import se.sluss.meeting.Person;
import se.sluss.protocol.booking.ChangeMeeting;
import se.sluss.protocol.booking.ChangeOccurrence;
import se.sluss.protocol.booking.ChangedParticipant;
import se.sluss.protocol.signal.Role;

/** Reads who takes part in a meeting from now on. */
@Component
class PeopleReading {

    /** With the leader; more pictures than these are too many for browsers that send to each other. A child shares one. */
    static final int MOST_PLACES = 4;

    private final ParticipantReading participants;
    private final Clock clock;

    PeopleReading(ParticipantReading participants, Clock clock) {
        this.participants = participants;
        this.clock = clock;
    }

    /** Everybody after the changes; what is wrong is added to the errors. Who goes loses what is still to come. */
    List<Participant> change(Meeting meeting, ChangeMeeting change, MeetingType type, FieldErrors errors) {
        Occurrence next = meeting.next(clock.instant());
        var people = new ArrayList<>(meeting.participants());
        leave(people, change.remove(), "remove", next, person -> person.leavingBefore(next), errors);
        IntStream.range(0, change.change().size())
                .forEach(i -> change(people, change.change().get(i), "change[" + i + "]", type, next, errors));
        participants.readAll(change.add(), "add", present(people, next), type, errors).stream()
                .map(person -> person.attending(Attending.from(next)))
                .forEach(people::add);
        people.replaceAll(person -> under(type, person));
        check(people, next, type, errors);
        return people;
    }

    /** Everybody, with some who come or go at one occurrence of a series, or from that one on. */
    List<Participant> change(Meeting meeting, Occurrence from, ChangeOccurrence change, FieldErrors errors) {
        var people = new ArrayList<>(meeting.participants());
        leave(people, change.remove(), "remove", from, person -> person.leavingBefore(from), errors);
        leave(people, change.absent(), "absent", from, person -> person.missing(from), errors);
        Attending attending = change.following() ? Attending.from(from) : Attending.only(from);
        participants.readAll(change.add(), "add", present(people, from), meeting.type(), errors).stream()
                .map(person -> person.attending(attending))
                .forEach(people::add);
        meeting.occurrences().stream()
                .filter(each -> each.position() >= from.position() && !each.cancelled())
                .forEach(each -> check(people, each, meeting.type(), errors));
        return people;
    }

    private static void leave(
            List<Participant> people,
            List<String> ids,
            String field,
            Occurrence occurrence,
            UnaryOperator<Participant> leaving,
            FieldErrors errors) {
        IntStream.range(0, ids.size())
                .forEach(i -> errors.addIf(
                        people.stream().noneMatch(is(ids.get(i), occurrence)),
                        field + "[" + i + "]",
                        "is nobody who can be removed"));
        people.replaceAll(person -> goes(person, ids) ? leaving.apply(person) : person);
    }

    /** Whoever goes takes those along who sit beside them. */
    private static boolean goes(Participant person, List<String> ids) {
        return (ids.contains(person.id().toString()) && person.role() != Role.LEADER)
                || ids.contains(String.valueOf(person.companionOf()));
    }

    private void change(
            List<Participant> people,
            ChangedParticipant change,
            String field,
            MeetingType type,
            Occurrence next,
            FieldErrors errors) {
        var known = people.stream().filter(is(change.id(), next)).findFirst();
        errors.addIf(known.isEmpty(), field + ".id", "is nobody who can be changed");
        known.ifPresent(person -> {
            var companions = new CompanionReading(List.of(), present(people, next), errors);
            Participant read = participants.read(change.now(), field + ".now", type, errors);
            Participant now = companions.place(read, change.now(), field + ".now");
            if (isSamePerson(person.person(), now.person()) && isReachedAlike(person, now)) {
                people.set(people.indexOf(person), person.becoming(now));
            } else {
                replace(people, person, now, next);
            }
        });
    }

    /** Those who sat beside somebody sit beside whoever comes instead. */
    private static void replace(List<Participant> people, Participant gone, Participant now, Occurrence next) {
        people.set(people.indexOf(gone), gone.leavingBefore(next));
        people.replaceAll(person -> person.isCompanionOf(gone) ? person.beside(now.id()) : person);
        people.add(now.attending(Attending.from(next)));
    }

    private static List<Participant> present(List<Participant> people, Occurrence next) {
        return people.stream()
                .filter(person -> person.attending().includes(next))
                .toList();
    }

    private static Predicate<Participant> is(String id, Occurrence occurrence) {
        return person -> person.id().toString().equals(id)
                && person.role() != Role.LEADER
                && person.attending().includes(occurrence);
    }

    /** A number that is not named stays: it is never told to whoever changes the meeting. Another one is another person. */
    private static boolean isSamePerson(Person before, Person after) {
        return after.personalNumber() == null || after.personalNumber().equals(before.personalNumber());
    }

    private static boolean isReachedAlike(Participant one, Participant other) {
        Person before = one.person();
        Person after = other.person();
        return one.channel() == other.channel()
                && Objects.equals(before.email(), after.email())
                && (one.channel() != Channel.SMS || Objects.equals(before.mobile(), after.mobile()));
    }

    /** What the type demands is demanded of everybody. */
    private static Participant under(MeetingType type, Participant person) {
        boolean enough = person.required().compareTo(type.required()) >= 0;
        return enough ? person : person.requiring(type.required());
    }

    private static void check(List<Participant> people, Occurrence next, MeetingType type, FieldErrors errors) {
        var there = present(people, next);
        long places = there.stream().filter(person -> !person.isCompanion()).count();
        errors.addIf(places > MOST_PLACES, "add", "makes more than " + (MOST_PLACES - 1) + " beside the leader");
        errors.addIf(places < 2, "remove", "leaves nobody");
        there.stream()
                .filter(person -> person.role() != Role.LEADER && !type.allows(person.means()))
                .forEach(person -> errors.add(
                        "participants." + person.id() + ".method", IdentityReading.refusal(type, person.means())));
        there.stream()
                .filter(person -> person.isCompanion()
                        && there.stream()
                                .noneMatch(other ->
                                        person.isCompanionOf(other) && CompanionReading.answersForOthers(other)))
                .forEach(person -> errors.add(
                        "participants." + person.id() + ".companionOf", "is nobody who can answer for this person"));
    }
}
