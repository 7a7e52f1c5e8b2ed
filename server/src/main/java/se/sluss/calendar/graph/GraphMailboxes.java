package se.sluss.calendar.graph;

import reactor.core.publisher.Mono;
import se.sluss.calendar.CalendarEntry;
import se.sluss.calendar.EntryTime;
import se.sluss.calendar.MailReference;
import se.sluss.calendar.MailboxAnswer;
import se.sluss.calendar.Mailboxes;
import se.sluss.calendar.NeutralMail;
import se.sluss.calendar.PlacedEntry;

/** The mailboxes of a Microsoft 365 tenant. */
final class GraphMailboxes implements Mailboxes {

    private final GraphSettings settings;
    private final GraphCalls calls;

    GraphMailboxes(GraphSettings settings, GraphCalls calls) {
        this.settings = settings;
        this.calls = calls;
    }

    @Override
    public boolean cover(String address) {
        return settings.covers(address);
    }

    @Override
    public Mono<MailboxAnswer<MailReference>> send(NeutralMail mail) {
        return calls.ask(settings.sender(), client -> {
            client.users().byUserId(settings.sender()).sendMail().post(GraphMail.of(mail));
            return new MailboxAnswer.Done<>(mail.reference());
        });
    }

    @Override
    public Mono<MailboxAnswer<Boolean>> holds(MailReference mail) {
        return calls.ask(mail.mailbox(), client -> new MailboxAnswer.Done<>(new MailSearch(client, mail).isAnywhere()));
    }

    @Override
    public Mono<MailboxAnswer<String>> place(CalendarEntry entry) {
        return calls.ask(entry.mailbox(), client -> new EventPlacement(client, entry).place());
    }

    @Override
    public Mono<MailboxAnswer<EntryChange>> move(PlacedEntry entry, EntryTime time) {
        return calls.ask(entry.mailbox(), client -> new EventChange(client, entry).move(time));
    }

    @Override
    public Mono<MailboxAnswer<EntryChange>> withdraw(PlacedEntry entry) {
        return calls.ask(entry.mailbox(), client -> new EventChange(client, entry).delete());
    }

    @Override
    public Mono<MailboxAnswer<MailRemoval>> remove(MailReference mail) {
        return calls.ask(mail.mailbox(), client -> new MailboxAnswer.Done<>(new MailToTrash(client, mail).move()));
    }
}
