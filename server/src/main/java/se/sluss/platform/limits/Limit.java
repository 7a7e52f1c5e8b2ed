package se.sluss.platform.limits;

import java.time.Duration;

/**
 * Every limit of the product. A limit lets {@code times} through at once and then refills evenly over {@code period}.
 * The word after {@code PER} says what its key is.
 */
public enum Limit {
    // Links
    LINKS_OPENED_PER_ADDRESS(10, Duration.ofMinutes(1)),
    LINK_OPENED_PER_LINK(20, Duration.ofHours(1)),
    ANSWERS_PER_ADDRESS(20, Duration.ofMinutes(1)),
    ANSWERS_PER_INVITATION(20, Duration.ofHours(1)),

    // Identification
    IDENTIFICATIONS_PER_VISIT(5, Duration.ofMinutes(1)),
    CODE_ATTEMPTS_PER_VISIT(10, Duration.ofMinutes(1)),
    WORDS_ASKED_PER_VISIT(40, Duration.ofMinutes(1)),
    CODE_PAUSE_PER_INVITATION(1, Duration.ofSeconds(60)),
    CODES_PER_INVITATION(3, Duration.ofMinutes(15)),
    CODES_PER_INVITATION_AND_DAY(6, Duration.ofDays(1)),
    CODES_PER_NUMBER_AND_DAY(12, Duration.ofDays(1)),
    SIGN_IN_RETURNS_PER_ADDRESS(20, Duration.ofMinutes(1)),
    BANKID_ORDERS_PER_INVITATION(30, Duration.ofHours(1)),
    BANKID_PAGES_PER_VISIT(30, Duration.ofMinutes(1)),
    BANKID_RETURNS_PER_VISIT(20, Duration.ofMinutes(1)),

    // The room
    TICKETS_PER_VISIT(10, Duration.ofMinutes(1)),
    SOCKETS_PER_ADDRESS(60, Duration.ofMinutes(1)),
    MESSAGES_PER_SOCKET(50, Duration.ofSeconds(1)),

    // Files
    DOWNLOADS_PER_VISIT(60, Duration.ofMinutes(1)),
    UPLOADS_PER_OFFICIAL(30, Duration.ofMinutes(1)),

    // Officials
    BOOKINGS_PER_OFFICIAL(30, Duration.ofMinutes(1)),
    CHANGES_PER_OFFICIAL(60, Duration.ofMinutes(1)),
    REQUESTS_PER_OFFICIAL(300, Duration.ofMinutes(1));

    private final int times;
    private final Duration period;

    Limit(int times, Duration period) {
        this.times = times;
        this.period = period;
    }

    /** How many fit at once. */
    public int times() {
        return times;
    }

    /** How long until all of them are free again. */
    public Duration period() {
        return period;
    }
}
