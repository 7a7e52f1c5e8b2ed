package se.sluss.calendar.reply.tenant;

/** The mailbox does not let itself be read now. The message names codes and states, never people. */
final class MailboxNotRead extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailboxNotRead(String problem) {
        super(problem);
    }
}
