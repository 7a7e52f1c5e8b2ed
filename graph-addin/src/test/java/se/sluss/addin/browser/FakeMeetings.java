package se.sluss.addin.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.booking.CalendarHealth;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.MeetingTypeView;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.NewMeeting;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.booking.ParticipantView;
import se.sluss.protocol.booking.TimelineEntry;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonArray;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.visit.Answer;
import se.sluss.protocol.visit.AttachmentView;
import se.sluss.protocol.visit.MeetingState;

/** The API of the officials: one type of meeting, and meetings that their key makes once. */
final class FakeMeetings {

    private static final String AT = "2026-11-24T08:00:00Z";

    final List<String> keys = new CopyOnWriteArrayList<>();

    private final Map<String, NewMeeting> booked = new ConcurrentHashMap<>();
    private final List<AttachmentView> files = new CopyOnWriteArrayList<>();
    private volatile boolean expired;
    private volatile boolean cancelled;
    private volatile @Nullable Answer answer;

    /** Forgets everything. */
    void reset() {
        keys.clear();
        booked.clear();
        files.clear();
        expired = false;
        cancelled = false;
        answer = null;
    }

    int count() {
        return booked.size();
    }

    /** Refuses the token of the next booking. */
    void expireToken() {
        expired = true;
    }

    /** Everybody answers this. */
    void everybodyAnswers(Answer given) {
        answer = given;
    }

    void answer(Exchange exchange) throws IOException {
        if (!("Bearer " + FakeDirectory.TOKEN).equals(exchange.header("Authorization"))) {
            exchange.refuse(ErrorCode.UNAUTHORIZED);
        } else if (exchange.path().equals("/api/meeting-types")) {
            exchange.send(
                    200, JsonArray.of(types("en".equals(exchange.query().get("language"))), MeetingTypeView::json));
        } else if (exchange.path().equals("/api/meetings")) {
            book(exchange);
        } else if (exchange.path().endsWith("/attachments")) {
            take(exchange);
        } else if (exchange.method().equals("DELETE")) {
            cancelled = "\"0\"".equals(exchange.header("If-Match"));
            exchange.send(200, meeting(booked.get("m1")).json());
        } else {
            exchange.send(200, meeting(booked.get("m1")).json());
        }
    }

    private static List<MeetingTypeView> types(boolean english) {
        String name = english ? "Open consultation" : "Öppen rådgivning";
        String reason = english ? "A code is enough." : "En kod räcker.";
        return List.of(new MeetingTypeView("open", name, reason, "SMS", List.of(Means.SMS), false));
    }

    private void book(Exchange exchange) throws IOException {
        NewMeeting wanted = read(exchange.body());
        keys.add(String.valueOf(exchange.header("Idempotency-Key")));
        if (expired) {
            expired = false;
            exchange.refuse(ErrorCode.UNAUTHORIZED);
            return;
        }
        booked.putIfAbsent("m1", wanted);
        exchange.send(201, meeting(wanted).json());
    }

    private void take(Exchange exchange) throws IOException {
        String body = exchange.body();
        int start = body.indexOf("filename=\"") + "filename=\"".length();
        String name = body.substring(start, body.indexOf('"', start));
        var file = new AttachmentView("f" + files.size(), name, "application/pdf", body.length());
        files.add(file);
        exchange.send(201, file.json());
    }

    private MeetingView meeting(@Nullable NewMeeting wanted) {
        if (wanted == null) {
            throw new AssertionError("nothing is booked");
        }
        var people = new ArrayList<ParticipantView>();
        for (NewParticipant person : wanted.participants()) {
            people.add(status(person, wanted));
        }
        return new MeetingView(
                "m1",
                0,
                wanted.subject(),
                wanted.neutralText(),
                wanted.description(),
                wanted.type(),
                "o1",
                "2026-11-24T09:00:00Z",
                "2026-11-24T09:30:00Z",
                "Europe/Stockholm",
                cancelled ? MeetingState.CANCELLED : MeetingState.SCHEDULED,
                List.of(),
                "https://meet.example/m#leader",
                people,
                files);
    }

    private ParticipantView status(NewParticipant person, NewMeeting wanted) {
        var timeline = new ArrayList<>(List.of(new TimelineEntry("SENT", AT, null)));
        Answer given = answer;
        if (given != null) {
            timeline.add(new TimelineEntry(given.name(), AT, null));
        }
        return new ParticipantView(
                person.name(),
                person.name(),
                person.email(),
                person.mobile(),
                person.personalNumber() != null,
                person.role(),
                person.method(),
                "SMS",
                beside(person, wanted),
                false,
                given,
                given == Answer.ACCEPTED ? "MAIL_REMOVED" : "NONE",
                given == Answer.ACCEPTED ? new CalendarHealth("MAIL_REMOVED", AT, false, null) : null,
                false,
                timeline);
    }

    /** The name of the person beside; names are ids here. */
    private static @Nullable String beside(NewParticipant person, NewMeeting wanted) {
        String position = person.companionOf();
        return position == null
                ? null
                : wanted.participants().get(Integer.parseInt(position)).name();
    }

    private static NewMeeting read(String body) {
        try {
            return NewMeeting.read(Json.parse(body));
        } catch (MalformedJson e) {
            throw new AssertionError(e);
        }
    }
}
