package se.sluss.addin.follow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.http.Trouble;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.OccurrenceView;
import se.sluss.protocol.booking.ParticipantView;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.visit.AttachmentView;
import se.sluss.protocol.visit.MeetingState;

/**
 * What is known about a booked meeting.
 *
 * @param meeting as it was when the server last answered, or nothing before that
 * @param leaderLink the leader's personal link, where this tab has it
 * @param arrived files that this page has sent
 * @param pending files that have not arrived
 * @param acting whether a change that was asked for is not answered yet
 * @param trouble why the server did not answer the last time
 */
public record FollowState(
        @Nullable MeetingView meeting,
        @Nullable String leaderLink,
        List<AttachmentView> arrived,
        List<Upload> pending,
        boolean acting,
        @Nullable Trouble trouble) {

    boolean isSeries() {
        return meeting != null && meeting.occurrences().size() > 1;
    }

    /** Whether what is shown can still be changed: the chosen occurrence, or the meeting. */
    boolean isOpen() {
        return shown() == MeetingState.SCHEDULED;
    }

    /** How the chosen occurrence is, or nothing before anything is known. */
    @Nullable
    MeetingState shown() {
        if (meeting == null) {
            return null;
        }
        for (OccurrenceView each : meeting.occurrences()) {
            if (each.id().equals(meeting.occurrence())) {
                return each.state();
            }
        }
        return meeting.state();
    }

    /** Whether somebody else is left with the leader when this person goes. */
    boolean canSpare(ParticipantView person) {
        if (meeting == null || person.role() == Role.LEADER) {
            return false;
        }
        for (ParticipantView other : meeting.participants()) {
            boolean goesAlong =
                    person.id().equals(other.companionOf()) || person.id().equals(other.id());
            if (other.role() != Role.LEADER && other.companionOf() == null && !goesAlong) {
                return true;
            }
        }
        return person.companionOf() != null;
    }

    /** Whether the leader's link leads to what is shown. */
    boolean isFirstShown() {
        return meeting == null
                || meeting.occurrences().size() < 2
                || meeting.occurrences().getFirst().id().equals(meeting.occurrence());
    }

    /** The files of the meeting, with those that arrived after the server last answered. */
    List<AttachmentView> attachments() {
        var all = new ArrayList<AttachmentView>();
        if (meeting != null) {
            all.addAll(meeting.attachments());
        }
        for (AttachmentView attachment : arrived) {
            if (!all.contains(attachment)) {
                all.add(attachment);
            }
        }
        return all;
    }
}
