package se.sluss.addin.booking;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.file.PickedFile;
import se.sluss.browser.http.Reply;
import se.sluss.protocol.booking.ChangeMeeting;
import se.sluss.protocol.booking.ChangeOccurrence;
import se.sluss.protocol.booking.MeetingTypeView;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.NewMeeting;
import se.sluss.protocol.visit.AttachmentView;

/** The calls of an official to the API. Each answers once, later. */
public interface Bookings {

    /** The meeting types to choose among, in the given language. */
    void types(String language, Consumer<Reply<List<MeetingTypeView>>> then);

    /** Books a meeting; the same key again answers with the same meeting. */
    void book(NewMeeting meeting, String key, Consumer<Reply<MeetingView>> then);

    /**
     * A meeting as it is now.
     *
     * @param occurrence the one to show, or nothing for the one that is next
     */
    void meeting(String id, @Nullable String occurrence, Consumer<Reply<MeetingView>> then);

    /** Changes a meeting as it was seen; refused when somebody else has changed it since. */
    void change(MeetingView seen, ChangeMeeting change, Consumer<Reply<MeetingView>> then);

    /** Cancels a meeting as it was seen. */
    void cancel(MeetingView seen, Consumer<Reply<MeetingView>> then);

    /** Changes the occurrence of a meeting that was seen, and perhaps all later ones. */
    void changeOccurrence(MeetingView seen, ChangeOccurrence change, Consumer<Reply<MeetingView>> then);

    /** Cancels the occurrence that was seen, and perhaps all later ones. */
    void cancelOccurrence(MeetingView seen, boolean following, Consumer<Reply<MeetingView>> then);

    /** Tries again what failed for one participant. */
    void repair(String meeting, String participant, Consumer<Reply<MeetingView>> then);

    /** Lets somebody identify again who failed too many times. */
    void unlock(String meeting, String participant, Consumer<Reply<Boolean>> then);

    /** Adds a file to a meeting. */
    void attach(String meeting, PickedFile file, Consumer<Reply<AttachmentView>> then);
}
