package se.sluss.meeting;

import reactor.core.publisher.Flux;
import se.sluss.protocol.visit.AttachmentView;

/** The files of a meeting, for the pages that list them; the capability that keeps them implements this. */
public interface MeetingFiles {

    /** The files that are there in full, in the order of their upload. */
    Flux<AttachmentView> of(MeetingId meeting);
}
