package se.sluss.demo.mail;

import java.time.Duration;
import java.util.List;
import se.sluss.simulators.mail.Booking;
import se.sluss.simulators.mail.Letter;
import se.sluss.simulators.mail.MailProgram;
import se.sluss.simulators.mail.Response;

/** A mailbox elsewhere, read with a mail program that understands invitations. */
record OutsideMailbox(MailProgram program) implements PersonalMailbox {

    @Override
    public List<Entry.Mail> inbox() {
        return program.inbox().stream().map(OutsideMailbox::mail).toList();
    }

    @Override
    public List<Entry.Event> calendar() {
        return program.calendar().stream().map(OutsideMailbox::event).toList();
    }

    @Override
    public void respond(String mailId, Response response) {
        program.respond(mailId, response);
    }

    @Override
    public void delete(String eventId) {
        throw new IllegalArgumentException("this calendar follows the mail");
    }

    @Override
    public void postpone(String eventId, Duration by) {
        throw new IllegalArgumentException("this calendar follows the mail");
    }

    private static Entry.Mail mail(Letter letter) {
        return new Entry.Mail(
                letter.id(),
                letter.subject(),
                letter.body(),
                letter.html(),
                letter.fromName(),
                letter.receivedAt(),
                letter.isRequest());
    }

    private static Entry.Event event(Booking booking) {
        return new Entry.Event(
                booking.uid(),
                booking.subject(),
                booking.body(),
                booking.html(),
                booking.location(),
                booking.start(),
                booking.end(),
                false);
    }
}
