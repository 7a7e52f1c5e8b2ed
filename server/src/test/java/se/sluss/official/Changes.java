package se.sluss.official;

import java.time.LocalDateTime;
import java.util.List;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.json.JsonArray;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.JsonString;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.signal.fromserver.Welcome;
import se.sluss.testing.visit.Answer;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.SocketClient;

/** What officials ask the API to change, and what comes of it. */
final class Changes {

    /** The entity tag of a meeting that was never changed. */
    static final String FIRST = "\"0\"";

    private final Browser official;

    Changes(Browser official) {
        this.official = official;
    }

    Answer change(Booked booked, String seen, JsonObject body) {
        return official.patch(path(booked), seen, "", body);
    }

    Answer remove(Booked booked, String name) {
        String id = booked.participant(name).id().toString();
        return change(booked, FIRST, new JsonObject().with("remove", new JsonArray(List.of(new JsonString(id)))));
    }

    MeetingView read(Booked booked) {
        return official.get(path(booked)).read(MeetingView::read);
    }

    static String path(Booked booked) {
        return "/api/meetings/" + booked.meeting().id();
    }

    static JsonObject now(Booked booked, String name, NewParticipant now) {
        var changed = new JsonObject()
                .with("id", booked.participant(name).id().toString())
                .with("now", now.json());
        return new JsonObject().with("change", new JsonArray(List.of(changed)));
    }

    static NewParticipant person(String name, String mobile) {
        return new NewParticipant(name, null, mobile, null, Means.SMS, null, Role.PARTICIPANT, "sv");
    }

    static JsonObject times(LocalDateTime start, LocalDateTime end) {
        return new JsonObject().with("start", start.toString()).with("end", end.toString());
    }

    static LocalDateTime localStart(Booked booked) {
        return LocalDateTime.ofInstant(
                booked.occurrence().startsAt(), booked.meeting().zone());
    }

    static List<String> events(MeetingView view, String name) {
        return view.participants().stream()
                .filter(person -> person.name().equals(name))
                .flatMap(person -> person.timeline().stream())
                .map(entry -> entry.event())
                .toList();
    }

    static SocketClient connect(Browser browser, Booked booked, String name) {
        SocketClient socket = browser.greet(booked.invitation(name), "page of " + name);
        socket.expect(Welcome.class);
        return socket;
    }
}
