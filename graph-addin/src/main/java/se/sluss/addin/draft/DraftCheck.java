package se.sluss.addin.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.time.WallClock;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.Recurrence;

/**
 * Finds what the server would refuse, so that most mistakes are told at once. It is the milder of the two: what passes
 * here may still be refused there.
 */
public final class DraftCheck {

    private static final int MOST_BETWEEN = 99;
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;

    private final WallClock clock;
    private final List<FieldFlaw> flaws = new ArrayList<>();

    private DraftCheck(WallClock clock) {
        this.clock = clock;
    }

    /** The flaws of a draft in the order of the fields; none when it can be sent. */
    public static List<FieldFlaw> flaws(Draft draft, double now, WallClock clock) {
        var check = new DraftCheck(clock);
        check.subject(draft.subject());
        check.slot(draft.slot(), now);
        check.repetition(draft.repetition(), draft.slot());
        for (int i = 0; i < draft.participants().size(); i++) {
            check.participant("participants[" + i + "].", draft.participants().get(i), draft.participants());
        }
        return check.flaws;
    }

    private void subject(String subject) {
        flaw("subject", blank(subject) ? Flaw.SUBJECT_MISSING : null);
    }

    private void slot(Slot slot, double now) {
        double start = clock.instantOf(slot.start());
        double end = clock.instantOf(slot.end());
        flaw("start", unusable(slot.start()).orElse(start < now ? Flaw.TIME_PAST : null));
        flaw("end", unusable(slot.end()).orElse(end <= start ? Flaw.END_NOT_AFTER_START : null));
    }

    private Optional<Flaw> unusable(String local) {
        double instant = clock.instantOf(local);
        if (Double.isNaN(instant)) {
            return Optional.of(Flaw.TIME_MISSING);
        }
        // Of a time that its clock is set forward past, a browser makes a later one.
        return local.startsWith(clock.at(instant)) ? Optional.empty() : Optional.of(Flaw.TIME_SKIPPED);
    }

    private void repetition(Repetition repetition, Slot slot) {
        if (!repetition.repeats()) {
            return;
        }
        int every = Repetition.whole(repetition.every());
        flaw("recurrence.interval", every < 1 || every > MOST_BETWEEN ? Flaw.INTERVAL_UNREADABLE : null);
        if (repetition.counted()) {
            int count = Repetition.whole(repetition.count());
            flaw("recurrence.count", count < 1 || count > Recurrence.MOST ? Flaw.SERIES_TOO_LONG : null);
        } else {
            // Dates in this form stand in the order of the calendar.
            boolean before = repetition.until().compareTo(slot.start()) < 0
                    && !slot.start().startsWith(repetition.until());
            flaw("recurrence.until", before || blank(repetition.until()) ? Flaw.SERIES_END_MISSING : null);
        }
    }

    private void participant(String path, DraftParticipant person, List<DraftParticipant> all) {
        flaw(path + "name", blank(person.name()) ? Flaw.NAME_MISSING : null);
        if (person.isCompanion()) {
            flaw(path + "companionOf", sitsBesideSomebody(person, all) ? null : Flaw.COMPANION_MISSING);
            return;
        }
        flaw(path + "email", email(person));
        flaw(path + "mobile", mobile(person));
        flaw(path + "personalNumber", personalNumber(person));
    }

    private static @Nullable Flaw email(DraftParticipant person) {
        if (blank(person.email()) && person.method() == Means.STAFF) {
            return Flaw.STAFF_ADDRESS_MISSING;
        }
        if (blank(person.email())) {
            boolean unreachable = blank(person.mobile()) && person.method() != Means.SMS;
            return unreachable ? Flaw.CONTACT_MISSING : null;
        }
        return looksLikeAddress(person.email().trim()) ? null : Flaw.EMAIL_UNREADABLE;
    }

    private static @Nullable Flaw mobile(DraftParticipant person) {
        if (person.method() == Means.STAFF) {
            return null;
        }
        if (blank(person.mobile())) {
            return person.method() == Means.SMS ? Flaw.MOBILE_MISSING_FOR_CODE : null;
        }
        return looksLikeNumber(person.mobile().trim()) ? null : Flaw.MOBILE_UNREADABLE;
    }

    private static @Nullable Flaw personalNumber(DraftParticipant person) {
        boolean given = person.method() == Means.E_IDENTITY && !blank(person.personalNumber());
        return given && !looksLikePersonalNumber(person.personalNumber().trim())
                ? Flaw.PERSONAL_NUMBER_UNREADABLE
                : null;
    }

    private static boolean sitsBesideSomebody(DraftParticipant person, List<DraftParticipant> all) {
        for (int i = 0; i < all.size(); i++) {
            if (String.valueOf(i).equals(person.companionOf())) {
                return all.get(i).role().answersForOthers();
            }
        }
        return false;
    }

    private static boolean blank(String typed) {
        return Draft.given(typed) == null;
    }

    private static boolean looksLikeAddress(String text) {
        int at = text.lastIndexOf('@');
        int dot = text.lastIndexOf('.');
        return at > 0 && dot > at + 1 && dot < text.length() - 1 && text.indexOf(' ') < 0;
    }

    private static boolean looksLikePersonalNumber(String text) {
        int digits = digits(text, "-+ ");
        return digits == 10 || digits == 12;
    }

    private static boolean looksLikeNumber(String text) {
        boolean abroad = text.startsWith("+");
        int digits = digits(abroad ? text.substring(1) : text, " -()/");
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    /** How many digits there are, or -1 when there is something else than the separators between them. */
    private static int digits(String text, String separators) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (separators.indexOf(c) < 0) {
                return -1;
            }
        }
        return digits;
    }

    private void flaw(String field, @Nullable Flaw flaw) {
        if (flaw != null) {
            flaws.add(new FieldFlaw(field, flaw));
        }
    }
}
