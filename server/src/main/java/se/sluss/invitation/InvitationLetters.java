package se.sluss.invitation;

import java.net.URI;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.sluss.calendar.GreenButton;
import se.sluss.organisation.Organisation;

/**
 * Writes invitations: who invites, when, that it is a secure meeting, how to go on, whom to call. Never what the meeting
 * is about or who else comes: mail is read by others than the one it is for.
 */
@Component
class InvitationLetters {

    private final Organisation organisation;
    private final PersonalUrls urls;

    InvitationLetters(Organisation organisation, PersonalUrls urls) {
        this.organisation = organisation;
        this.urls = urls;
    }

    String subject(Attendance attendance) {
        return words(attendance).subject(organisation.name());
    }

    /** The mail to a mailbox of the tenant: it asks for an answer and leads nowhere else. */
    String askingMail(Attendance attendance, LinkToken token) {
        var words = words(attendance);
        var page = beginning(attendance)
                .choices(
                        new MailPage.Choice(urls.answer(token, "accept"), words.accept()),
                        new MailPage.Choice(urls.answer(token, "tentative"), words.tentative()),
                        new MailPage.Choice(urls.answer(token, "decline"), words.decline()))
                .paragraph(words.howToAccept());
        return ending(page, words).html();
    }

    String changeSubject(Attendance attendance) {
        return words(attendance).changeSubject(organisation.name());
    }

    /** Tells somebody who has accepted the new time; there is nothing to answer. */
    String changeMail(Attendance attendance) {
        var words = words(attendance);
        return notice(
                        attendance,
                        words.changeSubject(organisation.name()),
                        words.changed(organisation.name()),
                        words.newTime())
                .paragraph(words.calendarChanged())
                .html();
    }

    String cancellationSubject(Attendance attendance) {
        return words(attendance).cancellationSubject(organisation.name());
    }

    /** Tells that the meeting is cancelled, or that this person need not come. */
    String cancellationMail(Attendance attendance) {
        var words = words(attendance);
        String what =
                attendance.cancelled() ? words.cancelled(organisation.name()) : words.withdrawn(organisation.name());
        return notice(attendance, words.cancellationSubject(organisation.name()), what, words.when())
                .paragraph(words.nothingToDo())
                .html();
    }

    /** The mail that a calendar outside books by itself; its button leads to the meeting. */
    String bookingMail(Attendance attendance, URI link) {
        var words = words(attendance);
        var page = beginning(attendance)
                .block(GreenButton.html(link, words.button()))
                .paragraph(words.howToConnect());
        return ending(page, words).html();
    }

    /** The same as text, without the link. */
    String bookingText(Attendance attendance) {
        var words = words(attendance);
        var text = new StringBuilder(words.invites(organisation.name()))
                .append("\n\n")
                .append(words.when())
                .append(": ")
                .append(time(attendance).whole(attendance.occurrence()));
        String neutral = attendance.meeting().details().neutralText();
        if (neutral != null) {
            text.append("\n\n").append(neutral);
        }
        String phone = organisation.supportPhone();
        if (phone != null) {
            text.append("\n\n").append(words.help(phone));
        }
        return text.append("\n\n")
                .append(words.howToConnect())
                .append("\n\n")
                .append(words.button())
                .toString();
    }

    String textMessage(Attendance attendance, URI link) {
        return words(attendance)
                .textMessage(organisation.name(), time(attendance).start(attendance.occurrence()), link.toString());
    }

    private MailPage beginning(Attendance attendance) {
        var words = words(attendance);
        var page = new MailPage(language(attendance), words.subject(organisation.name()))
                .sender(organisation.name())
                .heading(words.invites(organisation.name()))
                .fact(words.when(), time(attendance).whole(attendance.occurrence()));
        String neutral = attendance.meeting().details().neutralText();
        return neutral == null ? page : page.paragraph(neutral);
    }

    private MailPage notice(Attendance attendance, String subject, String heading, String label) {
        var words = words(attendance);
        var page = new MailPage(language(attendance), subject)
                .sender(organisation.name())
                .heading(heading)
                .fact(label, time(attendance).whole(attendance.occurrence()));
        String phone = organisation.supportPhone();
        return phone == null ? page : page.paragraph(words.help(phone));
    }

    private MailPage ending(MailPage page, InvitationWords words) {
        String phone = organisation.supportPhone();
        return (phone == null ? page : page.paragraph(words.help(phone))).small(words.personal());
    }

    private MeetingTime time(Attendance attendance) {
        return new MeetingTime(language(attendance), attendance.meeting().zone(), organisation.timeZone());
    }

    private static InvitationWords words(Attendance attendance) {
        return InvitationWords.in(language(attendance));
    }

    private static Locale language(Attendance attendance) {
        return attendance.participant().language();
    }
}
