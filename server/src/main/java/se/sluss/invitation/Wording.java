package se.sluss.invitation;

import java.util.Optional;
import se.sluss.meeting.Occurrence;
import se.sluss.organisation.Organisation;

/** What every message about one invitation says alike, in the language of its person. */
final class Wording {

    private final Organisation organisation;
    private final Attendance attendance;
    private final InvitationWords words;
    private final MeetingTime time;

    Wording(Organisation organisation, Attendance attendance) {
        var language = attendance.participant().language();
        this.organisation = organisation;
        this.attendance = attendance;
        this.words = InvitationWords.in(language);
        this.time = new MeetingTime(language, attendance.meeting().zone(), organisation.timeZone());
    }

    InvitationWords words() {
        return words;
    }

    /** The name of the authority. */
    String sender() {
        return organisation.name();
    }

    /** Day, start and end. */
    String time() {
        return time.whole(occurrence());
    }

    /** Day and start. */
    String start() {
        return time.start(occurrence());
    }

    /** The part of the booking that is not confidential, where the official wrote one. */
    Optional<String> neutralText() {
        return Optional.ofNullable(attendance.meeting().details().neutralText());
    }

    /** Whom to call. */
    Optional<String> help() {
        return Optional.ofNullable(organisation.supportPhone()).map(words::help);
    }

    /** That the meeting does not take place, or takes place without this person. */
    String ended() {
        return attendance.cancelled() ? words.cancelled(sender()) : words.withdrawn(sender());
    }

    /**
     * The beginning of every mail.
     *
     * @param label of the time
     */
    MailPage page(String subject, String heading, String label) {
        return new MailPage(attendance.participant().language(), subject)
                .sender(sender())
                .heading(heading)
                .fact(label, time());
    }

    private Occurrence occurrence() {
        return attendance.occurrence();
    }
}
