package se.sluss.invitation;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.sluss.calendar.GreenButton;
import se.sluss.organisation.Organisation;

/**
 * Writes the mails that calendars outside book by themselves, each as HTML and as text. They stay in the inbox and the
 * calendar for good, so they say no more than an invitation does.
 */
@Component
class BookingLetters {

    private final Organisation organisation;

    BookingLetters(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The same for every version of the entry. */
    String entryName(Attendance attendance) {
        var wording = wording(attendance);
        return wording.words().entryName(wording.sender());
    }

    /** Invites; its button leads to the meeting. */
    BookingLetter invitation(Attendance attendance, URI link) {
        var wording = wording(attendance);
        var words = wording.words();
        return connecting(
                wording,
                new Opening(words.subject(wording.sender()), words.invites(wording.sender()), words.when()),
                link,
                List.of());
    }

    /** Tells of another time, or of another text alone. */
    BookingLetter change(Attendance attendance, URI link) {
        var wording = wording(attendance);
        var words = wording.words();
        String sender = wording.sender();
        return attendance.invitation().isMoved()
                ? connecting(
                        wording,
                        new Opening(words.changeSubject(sender), words.changed(sender), words.newTime()),
                        link,
                        List.of(words.answerAgain()))
                : connecting(
                        wording,
                        new Opening(words.rewordedSubject(sender), words.reworded(sender), words.when()),
                        link,
                        List.of());
    }

    /** Tells somebody who wanted to send another person that this is not possible. */
    BookingLetter personal(Attendance attendance, URI link) {
        var wording = wording(attendance);
        var words = wording.words();
        return connecting(
                wording,
                new Opening(words.personalSubject(wording.sender()), words.cannotBePassedOn(), words.when()),
                link,
                List.of(words.howToInviteAnother(wording.sender())));
    }

    /** Tells that the meeting is cancelled, or that this person need not come. */
    BookingLetter cancellation(Attendance attendance) {
        var wording = wording(attendance);
        var words = wording.words();
        var opening = new Opening(words.cancellationSubject(wording.sender()), wording.ended(), words.when());
        var page = page(wording, opening);
        wording.help().ifPresent(page::paragraph);
        page.paragraph(words.nothingToDo());
        String text = text(wording, opening, Stream.concat(wording.help().stream(), Stream.of(words.nothingToDo())));
        return new BookingLetter(opening.subject(), text, page.html());
    }

    private static BookingLetter connecting(Wording wording, Opening opening, URI link, List<String> asked) {
        var words = wording.words();
        var page = page(wording, opening);
        asked.forEach(page::paragraph);
        wording.neutralText().ifPresent(page::paragraph);
        page.block(GreenButton.html(link, words.button())).paragraph(words.howToConnect());
        wording.help().ifPresent(page::paragraph);
        page.small(words.personal());
        var paragraphs = Stream.of(
                        asked.stream(),
                        wording.neutralText().stream(),
                        wording.help().stream(),
                        Stream.of(words.howToConnect(), words.button(), link.toString()))
                .flatMap(paragraph -> paragraph);
        return new BookingLetter(opening.subject(), text(wording, opening, paragraphs), page.html());
    }

    private static MailPage page(Wording wording, Opening opening) {
        return wording.page(opening.subject(), opening.heading(), opening.label());
    }

    private static String text(Wording wording, Opening opening, Stream<String> paragraphs) {
        return Stream.concat(Stream.of(opening.heading(), opening.label() + ": " + wording.time()), paragraphs)
                .collect(Collectors.joining("\n\n"));
    }

    private Wording wording(Attendance attendance) {
        return new Wording(organisation, attendance);
    }

    /** What a mail begins with. */
    private record Opening(String subject, String heading, String label) {}
}
