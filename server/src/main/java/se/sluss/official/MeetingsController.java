package se.sluss.official;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.sluss.invitation.Inviting;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Meetings;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.platform.web.PublicOrigin;
import se.sluss.platform.web.WebSettings;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.NewMeeting;

/** Booking, and the meetings of the official who asks. */
@RestController
@RequestMapping("/api/meetings")
class MeetingsController {

    private final BookedMeetings booked;
    private final Meetings meetings;
    private final MeetingViews views;
    private final Inviting inviting;
    private final Limits limits;
    private final Clock clock;
    private final PublicOrigin origin;

    MeetingsController(
            BookedMeetings booked,
            Meetings meetings,
            MeetingViews views,
            Inviting inviting,
            Limits limits,
            Clock clock,
            WebSettings web) {
        this.booked = booked;
        this.meetings = meetings;
        this.views = views;
        this.inviting = inviting;
        this.limits = limits;
        this.clock = clock;
        this.origin = web.origin();
    }

    /** Books a meeting. A request that is sent again with the same key is answered with the meeting it made. */
    @PostMapping
    Mono<ResponseEntity<MeetingView>> book(
            @AuthenticationPrincipal Official official,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String requestKey,
            @RequestBody NewMeeting booking) {
        return limits.take(Limit.BOOKINGS_PER_OFFICIAL, official.id().toString())
                .then(Mono.defer(() -> booked.book(official, booking, RequestKey.of(requestKey))))
                .flatMap(this::withLeaderLink)
                .map(view -> ResponseEntity.created(URI.create("/api/meetings/" + view.id()))
                        .eTag(IfMatch.tag(view.revision()))
                        .body(view));
    }

    @GetMapping
    Mono<List<MeetingView>> list(@AuthenticationPrincipal Official official) {
        return meetings.organisedBy(official.id(), clock.instant())
                .concatMap(views::of)
                .collectList();
    }

    /** @param occurrence the one to show; the next one when it is absent */
    @GetMapping("/{id}")
    Mono<ResponseEntity<MeetingView>> one(
            @AuthenticationPrincipal Official official,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String occurrence) {
        return booked.find(official, id)
                .flatMap(meeting -> views.of(meeting, occurrence))
                .map(MeetingViews::tagged);
    }

    private Mono<MeetingView> withLeaderLink(Meeting meeting) {
        return inviting.leaderLink(meeting)
                .map(token -> origin.resolve("/m#" + token.text()).toString())
                .flatMap(link -> views.booked(meeting, link));
    }
}
