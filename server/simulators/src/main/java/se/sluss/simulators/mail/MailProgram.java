package se.sluss.simulators.mail;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.Flags;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person outside the tenant reads mail with. It books a request in the person's own calendar when the person
 * accepts, answers the organizer, and takes the request out of the inbox, as mail programs do.
 */
public final class MailProgram {

    private final Clock clock;
    private final Person person;
    private final MailFolder folder;
    private final ReplyMail replies;
    private final OwnCalendar calendar = new OwnCalendar();
    private final Set<String> noticed = new HashSet<>();

    MailProgram(Clock clock, Person person, MailFolder folder, int smtpPort) {
        this.clock = clock;
        this.person = person;
        this.folder = folder;
        this.replies = new ReplyMail(person, smtpPort);
    }

    public Person person() {
        return person;
    }

    /** What lies in the inbox, newest first. */
    public synchronized List<Letter> inbox() {
        List<Letter> letters = folder.getNonDeletedMessages().stream()
                .map(LetterReader::read)
                .sorted(Comparator.comparing(Letter::receivedAt))
                .toList();
        letters.forEach(this::notice);
        return letters.reversed();
    }

    /** What stands in the person's own calendar, earliest first. */
    public synchronized List<Booking> calendar() {
        inbox();
        return calendar.bookings();
    }

    /** The person answers a request in the inbox. */
    public synchronized void respond(String letterId, Response response) {
        Letter letter = letter(letterId);
        ItipObject request = letter.calendar().orElseThrow();
        calendar.book(letter, request, response);
        replies.send(request, response, clock.instant());
        remove(letterId);
    }

    /** The person throws a mail away. */
    public synchronized void remove(String letterId) {
        for (StoredMessage stored : folder.getNonDeletedMessages()) {
            if (Long.toString(stored.getUid()).equals(letterId)) {
                stored.setFlag(Flags.Flag.DELETED, true);
            }
        }
    }

    private Letter letter(String id) {
        return inbox().stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void notice(Letter letter) {
        if (noticed.add(letter.id())) {
            letter.calendar().ifPresent(object -> calendar.notice(letter, object));
        }
    }
}
