package se.sluss.simulators.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailProgramTests {

    private static final String CECILIA = "cecilia.dahl@posten.example";
    private static final String ORGANIZER = "mote@ekdalen.example";

    private final MailSimulator mail = new MailSimulator(Clock.systemUTC(), 0, 0);
    private final MailProgram cecilia = mail.program(CECILIA, "Cecilia Dahl");

    @AfterEach
    void stop() {
        mail.close();
    }

    @Test
    void showsTheRichestAlternativeAndTheRequest() throws Exception {
        receive("REQUEST", 0, "20261124T090000");
        assertThat(cecilia.inbox()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Inbjudan till säkert möte");
            assertThat(letter.body()).isEqualTo("<p>Välkommen</p>");
            assertThat(letter.fromName()).isEqualTo("Ekdalens kommun");
            assertThat(letter.isRequest()).isTrue();
        });
        assertThat(cecilia.calendar()).isEmpty();
    }

    @Test
    void booksWhatIsAcceptedAndRemovesTheMail() throws Exception {
        receive("REQUEST", 0, "20261124T090000");
        cecilia.respond(cecilia.inbox().getFirst().id(), Response.ACCEPTED);
        assertThat(cecilia.inbox()).isEmpty();
        assertThat(cecilia.calendar()).singleElement().satisfies(booking -> {
            assertThat(booking.start()).isEqualTo(Instant.parse("2026-11-24T08:00:00Z"));
            assertThat(booking.body()).contains("Välkommen");
        });
    }

    @Test
    void repliesToTheOrganizer() throws Exception {
        receive("REQUEST", 0, "20261124T090000");
        cecilia.respond(cecilia.inbox().getFirst().id(), Response.TENTATIVE);
        Letter reply = mail.program(ORGANIZER, "Ekdalens kommun").inbox().getFirst();
        assertThat(reply.from()).isEqualTo(CECILIA);
        assertThat(reply.calendar()).hasValueSatisfying(object -> {
            assertThat(object.method()).isEqualTo(ItipObject.Method.REPLY);
            assertThat(object.uid()).isEqualTo("mote-1@ekdalen.example");
        });
    }

    @Test
    void keepsNothingOfWhatIsDeclined() throws Exception {
        receive("REQUEST", 0, "20261124T090000");
        cecilia.respond(cecilia.inbox().getFirst().id(), Response.DECLINED);
        assertThat(cecilia.inbox()).isEmpty();
        assertThat(cecilia.calendar()).isEmpty();
    }

    @Test
    void movesTheBookingWhenTheMeetingMoves() throws Exception {
        receive("REQUEST", 0, "20261124T090000");
        cecilia.respond(cecilia.inbox().getFirst().id(), Response.ACCEPTED);
        receive("REQUEST", 1, "20261125T090000");
        assertThat(cecilia.calendar())
                .extracting(Booking::start)
                .containsExactly(Instant.parse("2026-11-25T08:00:00Z"));
    }

    @Test
    void ignoresWhatIsOlderThanTheBooking() throws Exception {
        receive("REQUEST", 2, "20261124T090000");
        cecilia.respond(cecilia.inbox().getFirst().id(), Response.ACCEPTED);
        receive("CANCEL", 1, "20261124T090000");
        assertThat(cecilia.calendar()).hasSize(1);
    }

    @Test
    void removesTheBookingWhenTheMeetingIsCancelled() throws Exception {
        receive("REQUEST", 0, "20261124T090000");
        cecilia.respond(cecilia.inbox().getFirst().id(), Response.ACCEPTED);
        receive("CANCEL", 1, "20261124T090000");
        assertThat(cecilia.calendar()).isEmpty();
    }

    @Test
    void opensTheMailboxOverImap() throws Exception {
        receive("REQUEST", 0, "20261124T090000");
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", mail.imapPort(), CECILIA, CECILIA);
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            assertThat(inbox.getMessageCount()).isEqualTo(1);
        }
    }

    private void receive(String method, int sequence, String start) throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(mail.smtpPort()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress(ORGANIZER, "Ekdalens kommun"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(CECILIA));
        message.setSubject("Inbjudan till säkert möte", "UTF-8");
        message.setContent(alternatives(method, calendar(method, sequence, start)));
        Transport.send(message);
    }

    private static MimeMultipart alternatives(String method, String calendar) throws Exception {
        var text = new MimeBodyPart();
        text.setText("Välkommen", "UTF-8");
        var html = new MimeBodyPart();
        html.setText("<p>Välkommen</p>", "UTF-8", "html");
        var object = new MimeBodyPart();
        object.setText(calendar, "UTF-8");
        object.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + method);
        return new MimeMultipart("alternative", text, html, object);
    }

    private static String calendar(String method, int sequence, String start) {
        return """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Test//Test//EN
                METHOD:%s
                BEGIN:VEVENT
                UID:mote-1@ekdalen.example
                DTSTAMP:20261120T090000Z
                SEQUENCE:%d
                DTSTART;TZID=Europe/Stockholm:%s
                DTEND;TZID=Europe/Stockholm:%s
                SUMMARY:Säkert möte
                ORGANIZER;CN=Ekdalens kommun:MAILTO:mote@ekdalen.example
                ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:cecilia.dahl@posten.example
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n").formatted(method, sequence, start, start.replace("T09", "T10"));
    }
}
