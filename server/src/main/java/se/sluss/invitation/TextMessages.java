package se.sluss.invitation;

import java.net.URI;
import org.springframework.stereotype.Component;
import se.sluss.organisation.Organisation;

/** Writes text messages. They lie open on the screen of a phone, so they say no more than an invitation does. */
@Component
class TextMessages {

    private final Organisation organisation;

    TextMessages(Organisation organisation) {
        this.organisation = organisation;
    }

    String invitation(Attendance attendance, URI link) {
        var wording = wording(attendance);
        return wording.words().textMessage(wording.sender(), wording.start(), link.toString());
    }

    String change(Attendance attendance, URI link) {
        var wording = wording(attendance);
        return wording.words().changeByText(wording.sender(), wording.start(), link.toString());
    }

    String reminder(Attendance attendance, URI link) {
        var wording = wording(attendance);
        return wording.words().reminderByText(wording.sender(), wording.start(), link.toString());
    }

    String cancellation(Attendance attendance) {
        var wording = wording(attendance);
        var words = wording.words();
        return attendance.cancelled()
                ? words.cancellationByText(wording.sender(), wording.start())
                : words.withdrawalByText(wording.sender(), wording.start());
    }

    private Wording wording(Attendance attendance) {
        return new Wording(organisation, attendance);
    }
}
