package se.sluss.calendar.reply;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

/** Reads an iTIP object that came back (RFC 5546), property by property: only a few of them matter. */
final class ReplyObject {

    /** Characters, far more than any mail program writes. */
    static final int LONGEST = 200_000;

    private static final int MOST_COMPONENTS = 50;

    private ReplyObject() {}

    static Reading read(String object) {
        if (object.length() > LONGEST || object.split("BEGIN:", -1).length > MOST_COMPONENTS) {
            return new Reading.Other("an object that is too large");
        }
        var properties = new ReplyProperties();
        try {
            new CalendarParserImpl().parse(new UnfoldingReader(new StringReader(object)), properties);
        } catch (IOException | ParserException malformed) {
            return new Reading.Other("an object that cannot be read");
        }
        return properties
                .subject()
                .map(subject -> read(properties, subject, object))
                .orElseGet(() -> new Reading.Other("an object without its event"));
    }

    private static Reading read(ReplyProperties properties, MailReply.Subject subject, String object) {
        return switch (properties.method()) {
            case "REPLY" -> new Reading.Reply(new MailReply.Answered(subject, properties.attendees()));
            case "COUNTER" ->
                new Reading.Reply(new MailReply.Proposed(
                        subject, properties.attendees(), proposal(object).orElse(null)));
            default -> new Reading.Other("an object of another method");
        };
    }

    private static Optional<MailReply.Proposal> proposal(String object) {
        return ProposedTime.read(object);
    }
}
