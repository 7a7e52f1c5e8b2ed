package se.sluss.identification;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.sluss.invitation.BookingFile;
import se.sluss.invitation.InvitationId;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.protocol.ErrorCode;

/** Sends the booking as a file for the calendar of somebody who has nothing but a phone, and has identified. */
@RestController
class CalendarFileController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8;method=PUBLISH");

    private final Visitors visitors;
    private final BookingFile file;
    private final Limits limits;

    CalendarFileController(Visitors visitors, BookingFile file, Limits limits) {
        this.visitors = visitors;
        this.file = file;
        this.limits = limits;
    }

    @GetMapping("/api/visits/{visit}/calendar.ics")
    Mono<ResponseEntity<byte[]>> download(@PathVariable UUID visit, ServerHttpRequest request) {
        return visitors.identified(new InvitationId(visit), request)
                .flatMap(visitor ->
                        limits.take(Limit.DOWNLOADS_PER_VISIT, visit.toString()).then(file.of(visitor.attendance())))
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.NOT_FOUND)))
                .map(CalendarFileController::answer);
    }

    private static ResponseEntity<byte[]> answer(String object) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mote.ics\"")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(CALENDAR)
                .body(object.getBytes(StandardCharsets.UTF_8));
    }
}
