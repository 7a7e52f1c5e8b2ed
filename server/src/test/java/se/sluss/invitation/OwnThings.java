package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.sluss.simulators.graph.EventView;
import se.sluss.simulators.graph.GraphSimulator;
import se.sluss.simulators.graph.MailView;
import se.sluss.simulators.graph.Mailbox;

/** What people have in their mailbox that is none of our business; it must be the same in the end. */
final class OwnThings {

    private static final String MARK = "Eget: ";

    private final Mailbox mailbox;
    private final List<MailView> mails;
    private final List<EventView> events;

    OwnThings(GraphSimulator graph, String person) {
        mailbox = graph.mailbox(person);
        Instant soon = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(1));
        graph.user(person).writeAppointment(MARK + "tandläkare", soon, soon.plus(Duration.ofHours(1)));
        graph.user(person).receive(MARK + "lunch?", "Ska vi äta?");
        mails = mails();
        events = events();
    }

    static boolean isOwn(String subject) {
        return subject.startsWith(MARK);
    }

    void check() {
        assertThat(mails()).as("own mail of " + mailbox.owner().address()).isEqualTo(mails);
        assertThat(events())
                .as("own appointments of " + mailbox.owner().address())
                .isEqualTo(events);
    }

    private List<MailView> mails() {
        return mailbox.inbox().stream().filter(mail -> isOwn(mail.subject())).toList();
    }

    private List<EventView> events() {
        return mailbox.calendar().stream()
                .filter(event -> isOwn(event.subject()))
                .toList();
    }
}
