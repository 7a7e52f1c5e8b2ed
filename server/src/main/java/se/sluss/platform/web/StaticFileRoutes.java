package se.sluss.platform.web;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Serves the static files. Browsers may keep them but ask each time whether they are current, so that a new version is
 * used at once and an old one costs no transfer.
 */
@Configuration(proxyBeanMethods = false)
class StaticFileRoutes {

    @Bean
    RouterFunction<ServerResponse> staticFileRoute(StaticFiles files) {
        RequestPredicate exists = request -> isRead(request) && files.at(request.path()) != null;
        return RouterFunctions.route(
                exists, request -> serve(request, Objects.requireNonNull(files.at(request.path()))));
    }

    private static boolean isRead(ServerRequest request) {
        return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    }

    private static Mono<ServerResponse> serve(ServerRequest request, StaticFile file) {
        String accepted = String.join(",", request.headers().header(HttpHeaders.ACCEPT_ENCODING));
        StaticFile.Content content = file.bestFor(accepted);
        return request.checkNotModified(content.etag()).switchIfEmpty(Mono.defer(() -> answer(file, content)));
    }

    private static Mono<ServerResponse> answer(StaticFile file, StaticFile.Content content) {
        var answer = ServerResponse.ok()
                .contentType(file.type())
                .eTag(content.etag())
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        if (content.encoding() != Encoding.IDENTITY) {
            answer.header(HttpHeaders.CONTENT_ENCODING, content.encoding().token());
        }
        return answer.bodyValue(content.bytes());
    }
}
