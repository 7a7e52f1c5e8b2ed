package se.sluss.addin.text;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.visit.Answer;

/** What the view of a booked meeting says. */
public interface FollowTexts {

    String booked();

    String openAsLeader();

    String participants();

    String answer(@Nullable Answer answer);

    /**
     * How far the calendar entry of a participant has come, without a full stop, or an empty text where there is nothing to
     * say yet.
     */
    String booking(String state, String name);

    /** The same of the entry of whoever reads it. */
    String ownBooking(String state);

    /** About somebody who is not invited alone. */
    String beside(String name);

    String locked();

    String unlock();

    String history();

    /** What happened, in the past tense; an unknown event stands as it is. */
    String event(String event);

    /** A word more about an event, or an empty text for what means nothing to people. */
    String detail(String detail);

    String files();

    String fileOnItsWay();

    String addFiles();

    String outOfDate();

    String signInAgain();

    String signedOut();

    String bookAnother();

    String changeTime();

    String newStart();

    String newEnd();

    String everybodyIsTold();

    String saveTime();

    String cancelMeeting();

    String cancelQuestion();

    String cancelForSure();

    String keepTime();

    String keepMeeting();

    String cancelled();

    /** What pressing the button does, by how the calendar entry is. */
    String repair(String state);

    String late();

    /** The same for those who do not see whose button it is. */
    String repairFor(String action, String name);

    /** The last message to somebody without a calendar entry of ours did not go out. */
    String untold();

    String since(String moment);
}
