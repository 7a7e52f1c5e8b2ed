package se.sluss.addin.text;

import se.sluss.addin.draft.Flaw;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.Role;

/** What the form says. */
public interface FormTexts {

    String meetingType();

    String subject();

    String subjectHint();

    String begins();

    String ends();

    /**
     * Which zone the times are in.
     *
     * @param zone name and IANA name, such as {@code centraleuropeisk tid (Europe/Stockholm)}
     */
    String timesIn(String zone);

    String neutralText();

    String neutralTextHint();

    String description();

    String descriptionHint();

    String participants();

    String participant(int number);

    String name();

    String email();

    String mobile();

    String identification();

    String method(Means method);

    /** Why a code by text message cannot be chosen. */
    String noCode();

    String personalNumber();

    String personalNumberHint();

    String level();

    String levelOfType();

    /** A level of the Swedish assurance framework, such as {@code LOA3}. */
    String level(String level);

    String role();

    String role(Role role);

    /** Beside whom a child sits. */
    String companionOf();

    String companionHint();

    String nobodyToSitBeside();

    String coLeaderHint();

    String language();

    String addParticipant();

    String removeParticipant(int number);

    String participantAdded(int number);

    String participantRemoved();

    String files();

    String filesHint();

    String pickFiles();

    String removeFile(String name);

    String pickAgain(String names);

    String send();

    String sending();

    String flaws();

    String flaw(Flaw flaw);
}
