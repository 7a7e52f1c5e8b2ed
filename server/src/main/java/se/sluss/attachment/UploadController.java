package se.sluss.attachment;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePartEvent;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingId;
import se.sluss.meeting.Meetings;
import se.sluss.official.Official;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.AttachmentView;

/** Takes files from the official who booked the meeting. They are sealed as they stream in and never touch the disk. */
@RestController
class UploadController {

    private static final String PART = "file";

    private final Meetings meetings;
    private final Attachments attachments;
    private final Limits limits;

    UploadController(Meetings meetings, Attachments attachments, Limits limits) {
        this.meetings = meetings;
        this.attachments = attachments;
        this.limits = limits;
    }

    @PostMapping(path = "/api/meetings/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<AttachmentView> upload(
            @AuthenticationPrincipal Official official, @PathVariable UUID id, @RequestBody Flux<PartEvent> parts) {
        return limits.take(Limit.UPLOADS_PER_OFFICIAL, official.id().toString())
                .then(Mono.defer(() -> meetings.find(new MeetingId(id))))
                .filter(meeting -> meeting.organiser().equals(official.id()))
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.NOT_FOUND)))
                .flatMap(meeting -> store(meeting, parts));
    }

    /** The first part must be the file; what comes after it is not read. */
    private Mono<AttachmentView> store(Meeting meeting, Flux<PartEvent> parts) {
        return parts.windowUntil(PartEvent::isLast)
                .take(1)
                .concatMap(part -> part.switchOnFirst(
                        (first, events) -> first.get() instanceof FilePartEvent file && PART.equals(file.name())
                                ? store(meeting, file, events)
                                : Mono.error(noFile())))
                .switchIfEmpty(Mono.error(UploadController::noFile))
                .next();
    }

    private Mono<AttachmentView> store(Meeting meeting, FilePartEvent file, Flux<PartEvent> events) {
        MediaType type = file.headers().getContentType();
        return attachments.add(
                meeting.id(),
                FileName.of(file.filename()),
                type == null ? MediaType.APPLICATION_OCTET_STREAM_VALUE : type.toString(),
                Chunks.of(events.map(PartEvent::content)));
    }

    private static Refusal noFile() {
        return Refusal.of(ErrorCode.NOT_VALID).field(PART, "a file is expected as the first part");
    }
}
