package se.sluss.demo.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import se.sluss.demo.world.DemoPerson;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.NewMeeting;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.booking.SignInSettings;
import se.sluss.protocol.signal.Role;
import tools.jackson.databind.JsonNode;

/** Books as Anna through the public API, as any program could. */
@Component
final class Booking {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final Duration LENGTH = Duration.ofMinutes(45);

    private final Clock clock;
    private final SignIn signIn;
    private final String origin;
    private final WebClient api;

    Booking(Clock clock, SignIn signIn, @Value("${sluss.public-url}") String origin) {
        this.clock = clock;
        this.signIn = signIn;
        this.origin = origin;
        this.api = WebClient.create(origin);
    }

    Mono<Outcome> book(Wish wish) {
        return settings()
                .flatMap(settings -> signIn.token(settings, origin))
                .flatMap(token -> post(token, meeting(wish)));
    }

    private Mono<SignInSettings> settings() {
        return api.get().uri("/api/sign-in-settings").retrieve().bodyToMono(SignInSettings.class);
    }

    private Mono<Outcome> post(String token, NewMeeting meeting) {
        return api.post()
                .uri("/api/meetings")
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(meeting.json().text())
                .exchangeToMono(Booking::outcome);
    }

    private static Mono<Outcome> outcome(ClientResponse answer) {
        if (!answer.statusCode().is2xxSuccessful()) {
            return answer.bodyToMono(String.class)
                    .defaultIfEmpty("")
                    .map(problem -> new Outcome.Refused(answer.statusCode(), problem));
        }
        return answer.bodyToMono(JsonNode.class)
                .map(meeting -> new Outcome.Booked(
                        meeting.required("id").asString(),
                        meeting.required("leaderLink").asString()));
    }

    private NewMeeting meeting(Wish wish) {
        ZonedDateTime start = clock.instant().atZone(ZONE).plusMinutes(wish.minutesAhead());
        return new NewMeeting(
                "Uppföljning av din ansökan",
                "Ett möte med Ekdalens kommun.",
                "Vi går igenom din ansökan och vad som händer sedan. Ha gärna dina frågor redo.",
                wish.typeOrUsual(),
                LOCAL.format(start),
                LOCAL.format(start.plus(LENGTH)),
                ZONE.getId(),
                participants(wish));
    }

    private static List<NewParticipant> participants(Wish wish) {
        var people = wish.people().stream()
                .map(person -> participant(person, wish.role(person), wish.means(person), wish.languageOrUsual()));
        var child = Optional.ofNullable(wish.child()).map(name -> child(name, wish.languageOrUsual()));
        return Stream.concat(people, child.stream()).toList();
    }

    private static NewParticipant child(String name, String language) {
        return new NewParticipant(name, null, null, null, Means.COMPANION, null, Role.CHILD, language, "0");
    }

    private static NewParticipant participant(DemoPerson person, Role role, Means means, String language) {
        return new NewParticipant(
                person.fullName(),
                person.address().orElse(null),
                person.mobile().orElse(null),
                means == Means.E_IDENTITY ? person.personalNumber().orElse(null) : null,
                means,
                null,
                role,
                language);
    }
}
