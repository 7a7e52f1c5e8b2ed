package se.sluss.calendar;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import se.sluss.organisation.Organisation;

/** Writes what stands in the calendar: neutral words, and one link as the green button. */
@Component
class Entries {

    private final Organisation organisation;

    Entries(Organisation organisation) {
        this.organisation = organisation;
    }

    CalendarEntry entry(BookingRequest request, UUID transaction) {
        var words = EntryWords.in(request.language());
        return new CalendarEntry(
                request.id(),
                transaction,
                request.mail().mailbox(),
                words.subject(organisation.name()),
                html(words, request),
                new EntryTime(request.startsAt(), request.endsAt(), request.zone()));
    }

    private String html(EntryWords words, BookingRequest request) {
        var body = new StringBuilder(paragraph(words.invitedBy(organisation.name())))
                .append(GreenButton.html(request.link(), words.button()))
                .append(paragraph(words.identifyAndConnect()));
        String phone = organisation.supportPhone();
        if (phone != null) {
            body.append(paragraph(words.help(phone)));
        }
        return "<html lang=\"%s\"><body>%s</body></html>"
                .formatted(request.language().getLanguage(), body);
    }

    private static String paragraph(String text) {
        return "<p style=\"font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;\">"
                + HtmlUtils.htmlEscape(text, "UTF-8") + "</p>";
    }
}
