package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.AbstractCollectionAssert;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.sluss.protocol.Problem;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.NewMeeting;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.simulators.entra.EntraPerson;
import se.sluss.testing.SlussIntegrationTest;

/** The application in a tenant with two officials, and the requests of a booking form in which Anna is signed in. */
@SlussIntegrationTest
class WithBookingForm {

    static final EntraTenant ENTRA = new EntraTenant();
    static final String ZONE = "Europe/Stockholm";

    final LocalDateTime start = LocalDateTime.now(ZoneId.of(ZONE))
            .plusDays(1)
            .truncatedTo(ChronoUnit.HOURS)
            .withHour(9);

    @Autowired
    WebTestClient client;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        ENTRA.settings(registry);
    }

    NewMeeting booking(NewParticipant... participants) {
        return of("open", participants);
    }

    NewMeeting of(String type, NewParticipant... participants) {
        return new NewMeeting(
                "Samtal om bostad",
                null,
                null,
                type,
                text(start),
                text(start.plusHours(1)),
                ZONE,
                List.of(participants));
    }

    static String text(LocalDateTime time) {
        return time.toString();
    }

    MeetingView booked(NewMeeting booking) {
        return created(post(null, booking.json().text()));
    }

    static MeetingView created(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isCreated()
                .expectBody(MeetingView.class)
                .returnResult()
                .getResponseBody());
    }

    /** Reads the refusal as the booking form does. */
    AbstractCollectionAssert<?, ?, String, ?> refusedFields(NewMeeting booking) {
        return assertThat(refusals(booking).keySet());
    }

    Map<String, String> refusals(NewMeeting booking) {
        String body = Objects.requireNonNull(post(null, booking.json().text())
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        try {
            return Problem.read(Json.parse(body)).errors();
        } catch (MalformedJson e) {
            throw new AssertionError("the form could not read " + body, e);
        }
    }

    WebTestClient.ResponseSpec post(@Nullable String key, String body) {
        return client.post()
                .uri("/api/meetings")
                .headers(headers -> headers.setBearerAuth(ENTRA.token(EntraTenant.ANNA)))
                .headers(headers -> {
                    if (key != null) {
                        headers.set("Idempotency-Key", key);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    WebTestClient.ResponseSpec get(EntraPerson person, String path) {
        return client.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(ENTRA.token(person)))
                .exchange();
    }
}
