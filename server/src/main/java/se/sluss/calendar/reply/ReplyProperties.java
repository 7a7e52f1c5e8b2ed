package se.sluss.calendar.reply;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.ContentHandler;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a parser meets: the method, and of one event its UID, SEQUENCE, DTSTAMP and attendees. Zones and times are
 * not looked at, so that it does not matter which mail program names them how.
 */
final class ReplyProperties implements ContentHandler {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int MOST_ATTENDEES = 10;

    private final List<MailReply.Attendee> attendees = new ArrayList<>();
    private String method = "";
    private @Nullable String uid;
    private @Nullable Instant stampedAt;
    private int sequence;
    private int events;
    private String component = "";
    private String property = "";
    private String partStat = "";

    String method() {
        return method;
    }

    /** Nothing unless there is exactly one event, and it says which and when. */
    Optional<MailReply.Subject> subject() {
        return events == 1 && uid != null && stampedAt != null
                ? Optional.of(new MailReply.Subject(uid, sequence, stampedAt))
                : Optional.empty();
    }

    List<MailReply.Attendee> attendees() {
        return attendees;
    }

    @Override
    public void startComponent(String name) {
        component = name.toUpperCase(Locale.ROOT);
        if (component.equals("VEVENT")) {
            events++;
        }
    }

    @Override
    public void endComponent(String name) {
        component = "";
    }

    @Override
    public void startProperty(String name) {
        property = name.toUpperCase(Locale.ROOT);
        partStat = "";
    }

    @Override
    public void parameter(String name, String value) {
        if (name.equalsIgnoreCase("PARTSTAT")) {
            partStat = value.toUpperCase(Locale.ROOT);
        }
    }

    @Override
    public void propertyValue(String value) {
        if (component.isEmpty() && property.equals("METHOD")) {
            method = value.strip().toUpperCase(Locale.ROOT);
        } else if (component.equals("VEVENT")) {
            ofEvent(value.strip());
        }
    }

    @Override
    public void startCalendar() {}

    @Override
    public void endCalendar() {}

    @Override
    public void endProperty(String name) {}

    private void ofEvent(String value) {
        switch (property) {
            case "UID" -> uid = value;
            case "SEQUENCE" -> sequence = Integer.parseInt(value);
            case "DTSTAMP" -> stampedAt = instant(value);
            case "ATTENDEE" -> attendee(value);
            default -> {
                // Everything else we wrote ourselves.
            }
        }
    }

    private void attendee(String value) {
        if (attendees.size() == MOST_ATTENDEES) {
            throw new IllegalArgumentException("too many attendees");
        }
        String address =
                value.toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "").strip();
        attendees.add(new MailReply.Attendee(address, participation()));
    }

    private MailReply.Participation participation() {
        return switch (partStat) {
            case "ACCEPTED" -> MailReply.Participation.ACCEPTED;
            case "TENTATIVE" -> MailReply.Participation.TENTATIVE;
            case "DECLINED" -> MailReply.Participation.DECLINED;
            case "DELEGATED" -> MailReply.Participation.DELEGATED;
            default -> MailReply.Participation.UNDECIDED;
        };
    }

    private static @Nullable Instant instant(String value) {
        try {
            return LocalDateTime.parse(value, UTC).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException malformed) {
            return null;
        }
    }
}
