package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import se.sluss.meeting.Meeting;

/** The webhook answers Graph, takes what anybody sends, and believes no stranger. */
class WebhookIntegrationTests extends WithWatchedMailbox {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a+b%2Bc d", "<b>&amp;</b>", "å=&\"'"})
    void echoesTheTokenOfAHandshakeToTheByte(String token) {
        http.post()
                .uri(java.net.URI.create(
                        WEBHOOK + "?validationToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_PLAIN)
                .expectBody(String.class)
                .isEqualTo(token);
    }

    @Test
    void takesAThousandNotificationsOfAStrangerWithinASecondAndBelievesNone() {
        Meeting meeting = watched();
        String subscription = WORLD.graph().subscriptions().alive().getFirst();
        String id = journey.onlyEntry(meeting).id();
        String items = IntStream.range(0, 1_000)
                .mapToObj(i -> """
                        {"subscriptionId":"%s","clientState":"guessed %d","changeType":"deleted",\
                        "resourceData":{"id":"%s"}}""".formatted(subscription, i, id))
                .collect(Collectors.joining(",", "{\"value\":[", "]}"));
        Instant before = Instant.now();

        post(items);

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(noticed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "{\"value\":3}", "{\"value\":[null,{}]}"})
    void acceptsWhateverItIsSent(String body) {
        post(body);
    }

    private void post(String body) {
        http.post()
                .uri(WEBHOOK)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isAccepted();
    }

    private long noticed() {
        return count("noticed_entry");
    }
}
