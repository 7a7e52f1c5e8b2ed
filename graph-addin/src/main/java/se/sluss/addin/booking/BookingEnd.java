package se.sluss.addin.booking;

import java.util.List;
import se.sluss.browser.file.PickedFile;
import se.sluss.protocol.booking.MeetingView;

/** Goes on where the form ends. */
public interface BookingEnd {

    /** The draft is a meeting now; these files are still to be sent to it. */
    void booked(MeetingView meeting, List<PickedFile> files);

    /** The official has to sign in again first; the draft is kept. */
    void signInNeeded();
}
