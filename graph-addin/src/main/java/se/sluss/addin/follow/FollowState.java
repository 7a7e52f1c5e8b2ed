package se.sluss.addin.follow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.http.Trouble;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.visit.AttachmentView;

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
