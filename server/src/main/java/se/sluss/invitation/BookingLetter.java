package se.sluss.invitation;

/** A mail that says the same as text and as HTML. */
record BookingLetter(String subject, String text, String html) {

    /** Cannot be printed: its link is personal. */
    @Override
    public String toString() {
        return "BookingLetter";
    }
}
