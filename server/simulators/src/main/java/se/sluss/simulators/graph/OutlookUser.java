package se.sluss.simulators.graph;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The owner of a mailbox at work in Outlook: what people do by hand to their own mail and calendar. Ids are immutable ones. */
public final class OutlookUser {

    private static final MailboxOwner COLLEAGUE =
            new MailboxOwner("colleague", "kollega@ekdalen.example", "En kollega");

    private static final MailboxOwner SOMEBODY = new MailboxOwner("somebody", "somebody@posten.example", "Somebody");

    private final Mailbox mailbox;
    private final EventForm form;
    private final Meetings meetings;
    private final Delivery delivery;

    OutlookUser(Mailbox mailbox, EventForm form, Meetings meetings, Delivery delivery) {
        this.delivery = delivery;
        this.mailbox = mailbox;
        this.form = form;
        this.meetings = meetings;
    }

    /** Writes an appointment of the owner's own, and answers its id. */
    public String writeAppointment(String subject, Instant start, Instant end) {
        ObjectNode appointment = times(start, end);
        appointment.put("subject", subject);
        Item event = form.created(appointment, mailbox.owner());
        mailbox.add(event);
        return event.immutableId();
    }

    /** Drags an event to another time. */
    public void moveEvent(String id, Instant start, Instant end) {
        changeEvent(id, times(start, end));
    }

    /** Types other times into an event, as the clock shows them in a zone; what Outlook makes of them is its own. */
    public void moveEvent(String id, String zone, LocalDateTime start, LocalDateTime end) {
        var json = JsonNodeFactory.instance.objectNode();
        json.putObject("start").put("dateTime", start.toString()).put("timeZone", zone);
        json.putObject("end").put("dateTime", end.toString()).put("timeZone", zone);
        changeEvent(id, json);
    }

    /** Makes an event last for the whole day on which it begins, in UTC. */
    public void makeAllDay(String id) {
        Instant midnight = EventForm.start(mailbox.item(id, ItemKind.EVENT)).truncatedTo(ChronoUnit.DAYS);
        changeEvent(id, times(midnight, midnight.plus(1, ChronoUnit.DAYS)).put("isAllDay", true));
    }

    public void renameEvent(String id, String subject) {
        changeEvent(id, JsonNodeFactory.instance.objectNode().put("subject", subject));
    }

    /** Deletes an event, which then lies among the deleted items; a meeting of the owner's is cancelled by that. */
    public void deleteEvent(String id) {
        Item event = mailbox.item(id, ItemKind.EVENT);
        mailbox.delete(event);
        if (event.json().path("isOrganizer").asBoolean(true)) {
            meetings.cancel(mailbox, event, "");
        }
    }

    /** Accepts a meeting that somebody else has invited to, and tells them. */
    public void accept(String id) {
        meetings.respond(mailbox, mailbox.item(id, ItemKind.EVENT), MeetingMessage.ACCEPTED, true, "");
    }

    /** Declines a meeting that somebody else has invited to, and tells them. */
    public void decline(String id) {
        meetings.respond(mailbox, mailbox.item(id, ItemKind.EVENT), MeetingMessage.DECLINED, true, "");
    }

    /** Copies and pastes an event, with everything the store kept in it; answers the id of the copy. */
    public String duplicateEvent(String id) {
        synchronized (mailbox) {
            Item copy = mailbox.item(id, ItemKind.EVENT).copy();
            form.nameAnew(copy);
            mailbox.add(copy);
            return copy.immutableId();
        }
    }

    /** Deletes a mail, which then lies among the deleted items; from there it is gone. */
    public void deleteMail(String id) {
        synchronized (mailbox) {
            mailbox.delete(mailbox.item(id, ItemKind.MESSAGE));
        }
    }

    /** Gets a mail from somewhere else in the world, as it came over the net (RFC 5322). */
    public void receiveMime(String mime) {
        Item mail = delivery.arrived(SOMEBODY, MimeForm.arrived(mime));
        mail.cameAs(mime);
        mailbox.add(mail);
    }

    /** Gets an ordinary mail from a colleague. */
    public void receive(String subject, String text) {
        var message = JsonNodeFactory.instance.objectNode();
        message.put("subject", subject);
        message.putObject("body").put("contentType", "text").put("content", text);
        mailbox.add(delivery.arrived(COLLEAGUE, message));
    }

    public void archiveMail(String id) {
        synchronized (mailbox) {
            mailbox.move(mailbox.item(id, ItemKind.MESSAGE), Folder.ARCHIVE);
        }
    }

    /** Copies a mail to the archive; both have the same Message-ID. */
    public void copyMailToArchive(String id) {
        synchronized (mailbox) {
            Item copy = mailbox.item(id, ItemKind.MESSAGE).copy();
            copy.moveTo(Folder.ARCHIVE);
            mailbox.add(copy);
        }
    }

    private void changeEvent(String id, ObjectNode changes) {
        synchronized (mailbox) {
            Item event = mailbox.item(id, ItemKind.EVENT);
            form.change(event, changes);
            mailbox.changed(event);
        }
    }

    private static ObjectNode times(Instant start, Instant end) {
        var json = JsonNodeFactory.instance.objectNode();
        json.set("start", GraphTime.write(start, NamedZone.UTC));
        json.set("end", GraphTime.write(end, NamedZone.UTC));
        return json;
    }
}
