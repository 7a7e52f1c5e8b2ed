package se.sluss.addin.text;

import se.sluss.addin.draft.Pattern;
import se.sluss.protocol.booking.OccurrenceView;

/** What the pane says about meetings that repeat. */
public interface SeriesTexts {

    String repeats();

    String pattern(Pattern pattern);

    String interval();

    String intervalHint();

    String weekdays();

    String weekdaysHint();

    String inTheMonth();

    /** Which of the days in a month, from 1 to 4, or -1 for the last. */
    String position(int position);

    String anyDay();

    String workday();

    String weekendDay();

    String ending();

    String afterCount();

    String onDay();

    String count();

    String lastDay();

    /** How long a series can be. */
    String limits();

    /** Heading of the list of all occurrences. */
    String occurrences();

    /** How an occurrence is, in a word; empty for one that is to come as planned. */
    String state(OccurrenceView occurrence);

    /** Asks how far a change reaches. */
    String scope();

    String onlyThis();

    String thisAndFollowing();

    String changeOccurrence();

    String cancelOccurrence();

    String cancelQuestion();

    String removePerson();

    /** The same for those who do not see whose button it is. */
    String removePerson(String name);

    String removeQuestion(String name);

    String removeForSure();

    String keepPerson();

    /** That the leader's way to every occurrence is in the own calendar. */
    String leaderHint();
}
