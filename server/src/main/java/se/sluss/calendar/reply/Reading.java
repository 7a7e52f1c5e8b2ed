package se.sluss.calendar.reply;

/** What a mail turned out to be. */
sealed interface Reading {

    /** About an invitation. */
    record Reply(MailReply reply) implements Reading {}

    /** Written by a program that answers by itself, such as an absence note. */
    record Automatic() implements Reading {}

    /**
     * Not for us: a letter from a person, or something that cannot be read.
     *
     * @param reason without personal data
     */
    record Other(String reason) implements Reading {}
}
