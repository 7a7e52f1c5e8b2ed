package se.sluss.demo.booking;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code POST /demo/meetings}: a meeting for a script that wants to walk on from there. */
@RestController
final class DemoMeetings {

    private final Booking booking;

    DemoMeetings(Booking booking) {
        this.booking = booking;
    }

    @PostMapping(path = "/demo/meetings", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Object>> book(@RequestBody Wish wish) {
        return booking.book(wish).map(DemoMeetings::answer);
    }

    private static ResponseEntity<Object> answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Booked booked ->
                ResponseEntity.status(HttpStatus.CREATED).body(booked);
            case Outcome.Refused refused ->
                ResponseEntity.status(refused.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(refused.problem());
        };
    }
}
