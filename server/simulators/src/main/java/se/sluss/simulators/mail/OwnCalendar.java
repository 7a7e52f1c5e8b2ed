package se.sluss.simulators.mail;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bookings of one person, kept by UID and SEQUENCE. Guarded by its mail program. */
final class OwnCalendar {

    private final Map<String, Booking> bookings = new LinkedHashMap<>();

    List<Booking> bookings() {
        return bookings.values().stream()
                .sorted(Comparator.comparing(Booking::start))
                .toList();
    }

    void book(Letter letter, ItipObject object, Response response) {
        if (response == Response.DECLINED) {
            bookings.remove(object.uid());
        } else if (isNews(object)) {
            bookings.put(object.uid(), Booking.of(letter, object, response));
        }
    }

    /** A change of what is booked already takes effect when it arrives; a cancellation removes it. */
    void notice(Letter letter, ItipObject object) {
        Booking known = bookings.get(object.uid());
        if (known == null || !isNews(object)) {
            return;
        }
        if (object.method() == ItipObject.Method.CANCEL) {
            bookings.remove(object.uid());
        } else if (object.method() == ItipObject.Method.REQUEST) {
            bookings.put(object.uid(), Booking.of(letter, object, known.response()));
        }
    }

    private boolean isNews(ItipObject object) {
        Booking known = bookings.get(object.uid());
        return known == null || object.sequence() >= known.sequence();
    }
}
