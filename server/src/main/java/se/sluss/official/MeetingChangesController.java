package se.sluss.official;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Meeting;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.protocol.booking.ChangeMeeting;
import se.sluss.protocol.booking.ChangeOccurrence;
import se.sluss.protocol.booking.MeetingView;

/**
 * Changes and cancels meetings. Every call names in {@code If-Match} the state it was decided by; one that is sent again
 * with the same {@code Idempotency-Key} changes nothing again.
 */
@RestController
@RequestMapping("/api/meetings/{id}")
class MeetingChangesController {

    private final ChangedMeetings changed;
    private final ChangeReading reading;
    private final OccurrenceChangeReading occurrences;
    private final MeetingViews views;
    private final Limits limits;

    MeetingChangesController(
            ChangedMeetings changed,
            ChangeReading reading,
            OccurrenceChangeReading occurrences,
            MeetingViews views,
            Limits limits) {
        this.changed = changed;
        this.reading = reading;
        this.occurrences = occurrences;
        this.views = views;
        this.limits = limits;
    }

    @PatchMapping
    Mono<ResponseEntity<MeetingView>> change(
            @AuthenticationPrincipal Official official,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody ChangeMeeting change) {
        return change(official, id, seen, key, meeting -> reading.read(meeting, change));
    }

    /** Cancels the meeting, with every occurrence that is still to come. */
    @DeleteMapping
    Mono<ResponseEntity<MeetingView>> cancel(
            @AuthenticationPrincipal Official official,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return change(official, id, seen, key, meeting -> Mono.fromSupplier(() -> reading.cancel(meeting)));
    }

    /** Tries again what failed for one participant; what is as it should be stays as it is. */
    @PostMapping("/participants/{participant}/repair")
    Mono<MeetingView> repair(
            @AuthenticationPrincipal Official official, @PathVariable String id, @PathVariable String participant) {
        return limits.take(Limit.CHANGES_PER_OFFICIAL, official.id().toString())
                .then(changed.repair(official, id, participant))
                .flatMap(views::of);
    }

    @PatchMapping("/occurrences/{occurrence}")
    Mono<ResponseEntity<MeetingView>> changeOne(
            @AuthenticationPrincipal Official official,
            @PathVariable String id,
            @PathVariable String occurrence,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody ChangeOccurrence change) {
        return change(official, id, seen, key, meeting -> occurrences.read(meeting, occurrence, change));
    }

    /** Cancels one occurrence, and if wanted all later ones. */
    @DeleteMapping("/occurrences/{occurrence}")
    Mono<ResponseEntity<MeetingView>> cancelOne(
            @AuthenticationPrincipal Official official,
            @PathVariable String id,
            @PathVariable String occurrence,
            @RequestParam(defaultValue = "false") boolean following,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return change(
                official,
                id,
                seen,
                key,
                meeting -> Mono.fromSupplier(() -> occurrences.cancel(meeting, occurrence, following)));
    }

    private Mono<ResponseEntity<MeetingView>> change(
            Official official,
            String id,
            @Nullable String seen,
            @Nullable String key,
            Function<Meeting, Mono<Meeting>> change) {
        return Mono.fromSupplier(() -> IfMatch.of(seen))
                .flatMap(tag -> limits.take(
                                Limit.CHANGES_PER_OFFICIAL, official.id().toString())
                        .then(changed.change(official, id, tag, RequestKey.of(key), change)))
                .flatMap(views::of)
                .map(MeetingViews::tagged);
    }
}
