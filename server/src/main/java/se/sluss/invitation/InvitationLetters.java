package se.sluss.invitation;

import org.springframework.stereotype.Component;
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
        var wording = wording(attendance);
        return wording.words().subject(wording.sender());
    }

    /** The mail to a mailbox of the tenant: it asks for an answer and leads nowhere else. */
    String askingMail(Attendance attendance, LinkToken token) {
        var wording = wording(attendance);
        var words = wording.words();
        var page = wording.page(words.subject(wording.sender()), words.invites(wording.sender()), words.when());
        wording.neutralText().ifPresent(page::paragraph);
        page.choices(
                        new MailPage.Choice(urls.answer(token, "accept"), words.accept()),
                        new MailPage.Choice(urls.answer(token, "tentative"), words.tentative()),
                        new MailPage.Choice(urls.answer(token, "decline"), words.decline()))
                .paragraph(words.howToAccept());
        wording.help().ifPresent(page::paragraph);
        return page.small(words.personal()).html();
    }

    String changeSubject(Attendance attendance) {
        var wording = wording(attendance);
        return wording.words().changeSubject(wording.sender());
    }

    /** Tells somebody who has accepted the new time; there is nothing to answer. */
    String changeMail(Attendance attendance) {
        var wording = wording(attendance);
        var words = wording.words();
        var page = wording.page(changeSubject(attendance), words.changed(wording.sender()), words.newTime());
        return notice(page, wording, words.calendarChanged());
    }

    String cancellationSubject(Attendance attendance) {
        var wording = wording(attendance);
        return wording.words().cancellationSubject(wording.sender());
    }

    /** Tells that the meeting is cancelled, or that this person need not come. */
    String cancellationMail(Attendance attendance) {
        var wording = wording(attendance);
        var words = wording.words();
        var page = wording.page(cancellationSubject(attendance), wording.ended(), words.when());
        return notice(page, wording, words.nothingToDo());
    }

    private static String notice(MailPage page, Wording wording, String conclusion) {
        wording.help().ifPresent(page::paragraph);
        return page.paragraph(conclusion).html();
    }

    private Wording wording(Attendance attendance) {
        return new Wording(organisation, attendance);
    }
}
