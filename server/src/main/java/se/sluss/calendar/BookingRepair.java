package se.sluss.calendar;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sets right what is not as it should be: writes an entry that is missing, moves one that is elsewhere. */
@Component
public class BookingRepair {

    private final Bookings bookings;
    private final CalendarPlacer placer;

    BookingRepair(Bookings bookings, CalendarPlacer placer) {
        this.bookings = bookings;
        this.placer = placer;
    }

    /**
     * Repairs one booking. Call it in a transaction.
     *
     * @param revision that of the invitation
     * @return whether there was something to repair
     */
    public Mono<Boolean> repair(BookingRequest request, int revision) {
        return bookings.find(request.id())
                .flatMap(booking -> switch (booking.state()) {
                    case FAILED -> placeAgain(request);
                    case MISSING -> placeAgain(request.withoutMail());
                    case DIFFERS, OUTDATED ->
                        bookings.nextGeneration(request.id())
                                .flatMap(generation -> placer.moveAgain(move(request, revision), generation))
                                .thenReturn(true);
                    case REQUESTED, PLACED, MAIL_REMOVED, MAIL_REMAINS, REMOVED -> Mono.just(false);
                })
                .defaultIfEmpty(false);
    }

    private Mono<Boolean> placeAgain(BookingRequest request) {
        return bookings.restart(request.id())
                .flatMap(generation -> placer.placeAgain(request, generation))
                .thenReturn(true);
    }

    private static BookingMove move(BookingRequest request, int revision) {
        return new BookingMove(
                request.id(),
                request.participant(),
                request.occurrence(),
                request.mail().mailbox(),
                revision,
                request.startsAt(),
                request.endsAt(),
                request.zone());
    }
}
