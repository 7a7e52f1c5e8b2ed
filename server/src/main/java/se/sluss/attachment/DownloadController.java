package se.sluss.attachment;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.identification.Visitors;
import se.sluss.invitation.InvitationId;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.protocol.ErrorCode;

/** Sends files to those who have identified. They are always saved, never shown on our origin. */
@RestController
class DownloadController {

    private static final String CONTENT_POLICY = "default-src 'none'; sandbox";
    private static final DataBufferFactory BUFFERS = DefaultDataBufferFactory.sharedInstance;

    private final Visitors visitors;
    private final Attachments attachments;
    private final Limits limits;

    DownloadController(Visitors visitors, Attachments attachments, Limits limits) {
        this.visitors = visitors;
        this.attachments = attachments;
        this.limits = limits;
    }

    @GetMapping("/api/visits/{visit}/attachments/{id}")
    Mono<ResponseEntity<Flux<DataBuffer>>> download(
            @PathVariable UUID visit, @PathVariable UUID id, ServerHttpRequest request) {
        return visitors.identified(new InvitationId(visit), request)
                .flatMap(visitor -> limits.take(Limit.DOWNLOADS_PER_VISIT, visit.toString())
                        .then(Mono.defer(() -> attachments.find(
                                id, visitor.attendance().meeting().id()))))
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.NOT_FOUND)))
                .map(DownloadController::answer);
    }

    private static ResponseEntity<Flux<DataBuffer>> answer(StoredFile file) {
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", CONTENT_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .body(file.content().map(BUFFERS::wrap));
    }
}
