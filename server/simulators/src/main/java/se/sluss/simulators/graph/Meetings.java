package se.sluss.simulators.graph;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Exchange does for meetings without being asked: requests, copies in the calendars of the attendees, updates,
 * cancellations, answers. Holds one mailbox at a time.
 */
final class Meetings {

    private static final Set<String> QUIET =
            Set.of("attendees", "showAs", "isReminderOn", "reminderMinutesBeforeStart", "categories");

    private final Mailboxes mailboxes;
    private final Outbound outbound;
    private final Clock clock;
    private final Profile profile;
    private final MeetingMail mail;

    Meetings(Mailboxes mailboxes, Outbound outbound, Clock clock, Profile profile) {
        this.mailboxes = mailboxes;
        this.outbound = outbound;
        this.clock = clock;
        this.profile = profile;
        this.mail = new MeetingMail(new Delivery(clock));
    }

    /** Invites everybody whom the new event names. */
    void invite(Mailbox organizer, Item event) {
        Attendees.of(event.json()).forEach(address -> invite(organizer, event, address));
    }

    /**
     * Tells of a change: only to those who were added or removed when nothing else changed, else to all.
     *
     * @param before the attendees until now
     */
    void update(Mailbox organizer, Item event, ObjectNode changes, Set<String> before) {
        Set<String> now = Attendees.of(event.json());
        boolean toAll = changes.propertyNames().stream().anyMatch(member -> !QUIET.contains(member));
        before.stream().filter(address -> !now.contains(address)).forEach(gone -> cancel(organizer, event, gone, ""));
        for (String address : now) {
            if (!before.contains(address)) {
                invite(organizer, event, address);
            } else if (toAll) {
                updateCopy(organizer, event, address, changes.has("start") || changes.has("end"));
            }
        }
    }

    /** Tells everybody that there will be no meeting. */
    void cancel(Mailbox organizer, Item event, String comment) {
        Attendees.of(event.json()).forEach(address -> cancel(organizer, event, address, comment));
    }

    /** Answers for an attendee; the organizer hears of it a little later, if at all. */
    void respond(Mailbox attendee, Item copy, MeetingMessage answer, boolean send, String comment) {
        synchronized (attendee) {
            var status = copy.json().putObject("responseStatus");
            status.put("response", answer.response()).put("time", now());
            copy.json().put("showAs", answer == MeetingMessage.ACCEPTED ? "busy" : "tentative");
            attendee.changed(copy);
            if (answer == MeetingMessage.DECLINED) {
                attendee.delete(copy);
            }
            if (profile.answeredRequest() == Profile.AnsweredRequest.REMOVED) {
                requests(attendee, copy).forEach(attendee::delete);
            }
        }
        if (send) {
            Thread.startVirtualThread(() -> report(attendee.owner(), copy, answer, comment));
        }
    }

    private void report(MailboxOwner attendee, Item copy, MeetingMessage answer, String comment) {
        String organizer = copy.json()
                .path("organizer")
                .path("emailAddress")
                .path("address")
                .asString("");
        deliver(attendee, organizer, mail.response(attendee, copy, answer, comment), answer);
        mailboxes.called(organizer).ifPresent(mailbox -> {
            synchronized (mailbox) {
                copyOf(mailbox, copy).ifPresent(event -> {
                    Attendees.answered(attendee.address(), event.json(), answer.response(), clock.instant());
                    mailbox.changed(event);
                });
            }
        });
    }

    private void invite(Mailbox organizer, Item event, String address) {
        mailboxes.called(address).ifPresent(mailbox -> mailbox.add(tentative(event, address)));
        Item request = mail.request(organizer.owner(), event, address, "newMeetingRequest");
        deliver(organizer.owner(), address, request, MeetingMessage.REQUEST);
    }

    private void updateCopy(Mailbox organizer, Item event, String address, boolean newTime) {
        change(address, event, copy -> {
            ObjectNode fresh = tentative(event, address).json();
            if (!newTime) {
                fresh.set("responseStatus", copy.json().path("responseStatus"));
                fresh.set("showAs", copy.json().path("showAs"));
            }
            copy.merge(fresh);
        });
        String type = newTime ? "fullUpdate" : "informationalUpdate";
        Item request = mail.request(organizer.owner(), event, address, type);
        deliver(organizer.owner(), address, request, MeetingMessage.REQUEST);
    }

    /** The attendee's copy stays, marked, until they take it away. */
    private void cancel(Mailbox organizer, Item event, String address, String comment) {
        change(address, event, copy -> copy.json().put("isCancelled", true));
        Item cancellation = mail.cancellation(organizer.owner(), event, address, comment);
        deliver(organizer.owner(), address, cancellation, MeetingMessage.CANCELLATION);
    }

    private void change(String address, Item event, Consumer<Item> how) {
        mailboxes.called(address).ifPresent(mailbox -> {
            synchronized (mailbox) {
                copyOf(mailbox, event).ifPresent(copy -> {
                    how.accept(copy);
                    mailbox.changed(copy);
                });
            }
        });
    }

    private void deliver(MailboxOwner from, String to, Item message, MeetingMessage kind) {
        mailboxes
                .called(to)
                .ifPresentOrElse(
                        mailbox -> mailbox.add(message), () -> outbound.add(from, to, message.json(), kind.method()));
    }

    private Item tentative(Item event, String attendee) {
        ObjectNode json = event.json().deepCopy();
        json.remove("transactionId");
        json.put("isOrganizer", false);
        json.put("showAs", "tentative");
        json.set("attendees", Attendees.seenBy(attendee, event.json()));
        json.putObject("responseStatus").put("response", "notResponded").put("time", "0001-01-01T00:00:00Z");
        return new Item(ItemKind.EVENT, Folder.CALENDAR, json);
    }

    private static Optional<Item> copyOf(Mailbox mailbox, Item event) {
        return mailbox.search(ItemKind.EVENT, item -> item.text("iCalUId").equals(event.text("iCalUId"))).stream()
                .findFirst();
    }

    private static List<Item> requests(Mailbox attendee, Item copy) {
        return attendee.search(
                ItemKind.MESSAGE, item -> item.folder() == Folder.INBOX && item.belongsTo(copy.text("iCalUId")));
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
