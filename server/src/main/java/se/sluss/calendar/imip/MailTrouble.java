package se.sluss.calendar.imip;

/** The mail server could not be reached, or does not take the mail now. Says it in codes only: its answers name people. */
final class MailTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailTrouble(String problem) {
        super(problem);
    }
}
