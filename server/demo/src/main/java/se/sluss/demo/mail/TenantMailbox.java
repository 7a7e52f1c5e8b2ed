package se.sluss.demo.mail;

import java.time.Duration;
import java.util.List;
import se.sluss.simulators.graph.EventView;
import se.sluss.simulators.graph.MailView;
import se.sluss.simulators.graph.Mailbox;
import se.sluss.simulators.graph.OutlookUser;
import se.sluss.simulators.mail.Response;

/** A mailbox of the tenant. Nothing in it is answerable: the invitations there are ordinary mail. */
record TenantMailbox(Mailbox mailbox, OutlookUser owner) implements PersonalMailbox {

    @Override
    public List<Entry.Mail> inbox() {
        return mailbox.inbox().stream().map(TenantMailbox::mail).toList();
    }

    @Override
    public List<Entry.Event> calendar() {
        return mailbox.calendar().stream().map(TenantMailbox::event).toList();
    }

    @Override
    public void respond(String mailId, Response response) {
        throw new IllegalArgumentException("there is nothing to answer");
    }

    @Override
    public void delete(String eventId) {
        owner.deleteEvent(eventId);
    }

    @Override
    public void postpone(String eventId, Duration by) {
        mailbox.calendar().stream()
                .filter(event -> event.id().equals(eventId))
                .forEach(event -> owner.moveEvent(
                        eventId, event.start().plus(by), event.end().plus(by)));
    }

    private static Entry.Mail mail(MailView mail) {
        return new Entry.Mail(
                mail.id(), mail.subject(), mail.body(), mail.html(), mail.fromName(), mail.receivedAt(), false);
    }

    private static Entry.Event event(EventView event) {
        return new Entry.Event(
                event.id(), event.subject(), event.body(), true, event.location(), event.start(), event.end(), true);
    }
}
