package se.sluss.addin.follow;

import java.util.ArrayList;
import java.util.List;
import se.sluss.addin.booking.Bookings;
import se.sluss.browser.file.PickedFile;
import se.sluss.browser.http.Reply;
import se.sluss.protocol.visit.AttachmentView;

/** Sends files to a meeting, one at a time in the order they were picked; one that fails does not stop the next. */
final class Uploads {

    private final Bookings bookings;
    private final String meeting;
    private final Runnable changed;
    private final List<Upload> uploads = new ArrayList<>();
    private final List<AttachmentView> arrived = new ArrayList<>();
    private boolean sending;

    Uploads(Bookings bookings, String meeting, Runnable changed) {
        this.bookings = bookings;
        this.meeting = meeting;
        this.changed = changed;
    }

    /** The files that have not arrived. */
    List<Upload> pending() {
        return List.copyOf(uploads);
    }

    /** The files that have arrived since the page was opened. */
    List<AttachmentView> arrived() {
        return List.copyOf(arrived);
    }

    void add(List<PickedFile> files) {
        for (PickedFile file : files) {
            uploads.add(new Upload(file, null));
        }
        next();
        changed.run();
    }

    void retry(Upload upload) {
        uploads.set(uploads.indexOf(upload), new Upload(upload.file(), null));
        next();
        changed.run();
    }

    private void next() {
        if (sending) {
            return;
        }
        for (Upload upload : uploads) {
            if (upload.trouble() == null) {
                sending = true;
                bookings.attach(meeting, upload.file(), reply -> answered(upload, reply));
                return;
            }
        }
    }

    private void answered(Upload upload, Reply<AttachmentView> reply) {
        sending = false;
        switch (reply) {
            case Reply.Received<AttachmentView>(AttachmentView attachment) -> {
                uploads.remove(upload);
                arrived.add(attachment);
            }
            case Reply.Failed<AttachmentView>(var trouble) ->
                uploads.set(uploads.indexOf(upload), new Upload(upload.file(), trouble));
        }
        next();
        changed.run();
    }
}
