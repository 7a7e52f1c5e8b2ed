package se.sluss.calendar.reply.imap;

/** A mail in the folder. */
final class ArrivedMail {

    private final long uid;
    private final byte[] content;

    ArrivedMail(long uid, byte[] content) {
        this.uid = uid;
        this.content = content.clone();
    }

    /** Its number there, higher than that of every mail before it. */
    long uid() {
        return uid;
    }

    /** The mail as it came over the net; empty when it is larger than any reply, or gone. */
    byte[] content() {
        return content.clone();
    }
}
