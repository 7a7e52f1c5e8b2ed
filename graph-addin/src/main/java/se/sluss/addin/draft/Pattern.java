package se.sluss.addin.draft;

import se.sluss.protocol.booking.Recurrence.Frequency;

/** How a meeting repeats, in the choices that calendars offer. */
public enum Pattern {
    NONE(Frequency.DAILY),
    DAILY(Frequency.DAILY),
    WEEKLY(Frequency.WEEKLY),
    /** On the same date of each month. */
    MONTHLY(Frequency.MONTHLY),
    /** On a certain weekday of each month. */
    MONTHLY_DAY(Frequency.MONTHLY),
    YEARLY(Frequency.YEARLY),
    YEARLY_DAY(Frequency.YEARLY);

    private final Frequency frequency;

    Pattern(Frequency frequency) {
        this.frequency = frequency;
    }

    Frequency frequency() {
        return frequency;
    }

    /** Whether it falls on a certain weekday of a month. */
    public boolean isOnADay() {
        return this == MONTHLY_DAY || this == YEARLY_DAY;
    }
}
