package se.sluss.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import se.sluss.protocol.signal.Role;

/**
 * A booked meeting.
 *
 * @param organiser the official who booked it
 * @param zone the zone its times were written in
 * @param occurrences in order; one for a meeting that is not a series
 * @param participants in the order of the booking, the leader first; also those who have been removed
 * @param revision how many times it was changed
 */
public record Meeting(
        MeetingId id,
        MeetingType type,
        OfficialId organiser,
        ZoneId zone,
        Details details,
        boolean cancelled,
        List<Occurrence> occurrences,
        List<Participant> participants,
        int revision) {

    /** A meeting that has never been changed. */
    public Meeting(
            MeetingId id,
            MeetingType type,
            OfficialId organiser,
            ZoneId zone,
            Details details,
            boolean cancelled,
            List<Occurrence> occurrences,
            List<Participant> participants) {
        this(id, type, organiser, zone, details, cancelled, occurrences, participants, 0);
    }

    public Meeting {
        if (occurrences.isEmpty()) {
            throw new IllegalArgumentException("a meeting has at least one occurrence");
        }
        if (participants.stream().filter(p -> p.role() == Role.LEADER).count() != 1) {
            throw new IllegalArgumentException("a meeting has exactly one leader");
        }
    }

    public Participant leader() {
        return participants.stream()
                .filter(participant -> participant.role() == Role.LEADER)
                .findFirst()
                .orElseThrow();
    }

    /** The occurrence of that id, which must be one of this meeting. */
    public Occurrence occurrence(OccurrenceId id) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whether every occurrence that takes place begins after the one before it. */
    public boolean isInOrder() {
        var starts = occurrences.stream()
                .filter(occurrence -> !occurrence.cancelled())
                .map(Occurrence::startsAt)
                .toList();
        return IntStream.range(1, starts.size()).allMatch(i -> starts.get(i - 1).isBefore(starts.get(i)));
    }

    /** The participant of that id, who must be one of this meeting. */
    public Participant participant(ParticipantId id) {
        return participants.stream()
                .filter(participant -> participant.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Who sits beside that person at that occurrence, in the order of the booking. */
    public List<Participant> companions(Participant participant, Occurrence occurrence) {
        return participants.stream()
                .filter(other -> other.isCompanionOf(participant) && isAttended(occurrence, other))
                .toList();
    }

    /** The occurrence that goes on or comes next; the last one when all are over or cancelled. */
    public Occurrence next(Instant now) {
        return occurrences.stream()
                .filter(occurrence ->
                        !occurrence.cancelled() && occurrence.endsAt().isAfter(now))
                .findFirst()
                .orElse(occurrences.getLast());
    }

    /** Whether that person belongs to that occurrence and it takes place. */
    public boolean isAttended(Occurrence occurrence, Participant participant) {
        return !cancelled && !occurrence.cancelled() && participant.attending().includes(occurrence);
    }

    /** Whether that person has an invitation of their own to that occurrence. */
    public boolean isInvited(Occurrence occurrence, Participant participant) {
        return !participant.isCompanion() && isAttended(occurrence, participant);
    }

    /** Cancelled as a whole. */
    public Meeting cancel() {
        return new Meeting(id, type, organiser, zone, details, true, occurrences, participants, revision + 1);
    }

    public boolean isSeries() {
        return occurrences.size() > 1;
    }

    /** With one occurrence changed. When no other one is left, the meeting is cancelled as a whole. */
    public Meeting change(OccurrenceId changed, UnaryOperator<Occurrence> change) {
        return change(occurrence -> occurrence.id().equals(changed), change);
    }

    /** With an occurrence and all later ones changed, except those that were cancelled. */
    public Meeting changeFrom(Occurrence first, UnaryOperator<Occurrence> change) {
        return change(occurrence -> occurrence.position() >= first.position() && !occurrence.cancelled(), change);
    }

    private Meeting change(Predicate<Occurrence> changed, UnaryOperator<Occurrence> change) {
        List<Occurrence> after = occurrences.stream()
                .map(occurrence -> changed.test(occurrence) ? change.apply(occurrence) : occurrence)
                .toList();
        boolean none = after.stream().allMatch(Occurrence::cancelled);
        return new Meeting(id, type, organiser, zone, details, cancelled || none, after, participants, revision + 1);
    }

    /** With other people, or the same ones with other rights. */
    public Meeting with(List<Participant> people) {
        return new Meeting(id, type, organiser, zone, details, cancelled, occurrences, people, revision + 1);
    }
}
