package se.sluss.sms.elks46;

import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.BodyInserters.FormInserter;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import se.sluss.platform.settings.SettingNotValid;
import se.sluss.platform.web.PublicOrigin;
import se.sluss.platform.web.WebSettings;
import se.sluss.sms.SmsOperator;
import se.sluss.sms.SmsReceipt;
import se.sluss.sms.TextMessage;

/** Sends with {@code POST /sms}. */
@Component
@ConditionalOnProperty(name = "sluss.identification.sms.gateway", havingValue = Elks46.NAME)
class Elks46 implements SmsOperator {

    static final String NAME = "elks46";

    private static final Duration PAUSE = Duration.ofSeconds(10);
    /** Somebody has to correct the account before it makes sense to try again. */
    private static final Duration ACCOUNT_PAUSE = Duration.ofMinutes(5);

    private final WebClient client;
    private final DeliveryPaths paths;
    private final PublicOrigin origin;

    Elks46(Elks46Settings settings, DeliveryPaths paths, WebSettings web) {
        if (settings.username().isBlank() || settings.password().isBlank()) {
            throw new SettingNotValid("sluss.sms.elks46", "needs a username and a password");
        }
        this.paths = paths;
        this.origin = web.origin();
        this.client = WebClient.builder()
                .baseUrl(settings.endpoint().toString())
                .defaultHeaders(headers -> headers.setBasicAuth(
                        settings.username(), settings.password().text()))
                .build();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Mono<SmsReceipt> send(TextMessage message, String sender) {
        return client.post().uri("/sms").body(form(message, sender)).exchangeToMono(Elks46::receipt);
    }

    private FormInserter<String> form(TextMessage message, String sender) {
        var form = BodyInserters.fromFormData("from", sender)
                .with("to", message.to())
                .with("message", message.text())
                // The operator must not keep codes and links.
                .with("dontlog", "message");
        UUID reference = message.reference();
        return reference == null
                ? form
                : form.with("whendelivered", origin.resolve(paths.of(reference)).toString());
    }

    private static Mono<SmsReceipt> receipt(ClientResponse response) {
        HttpStatusCode status = response.statusCode();
        if (status.is2xxSuccessful()) {
            return response.bodyToMono(Elks46Message.class).map(sent -> new SmsReceipt.Accepted(sent.id()));
        }
        return response.releaseBody()
                .thenReturn(failure(status, response.headers().asHttpHeaders()));
    }

    private static SmsReceipt failure(HttpStatusCode status, HttpHeaders headers) {
        String problem = "46elks answered " + status.value();
        if (status.isSameCodeAs(HttpStatus.UNAUTHORIZED) || status.isSameCodeAs(HttpStatus.FORBIDDEN)) {
            return new SmsReceipt.TryLater(ACCOUNT_PAUSE, problem);
        }
        if (status.is5xxServerError() || status.isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS)) {
            return new SmsReceipt.TryLater(pause(headers), problem);
        }
        return new SmsReceipt.Refused(problem);
    }

    private static Duration pause(HttpHeaders headers) {
        String seconds = headers.getFirst(HttpHeaders.RETRY_AFTER);
        return seconds != null && seconds.matches("[0-9]{1,5}") ? Duration.ofSeconds(Long.parseLong(seconds)) : PAUSE;
    }
}
