package se.sluss.calendar.imip;

import jakarta.mail.MessagingException;
import java.util.Arrays;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * What the mail server said.
 *
 * @param code of SMTP (RFC 5321, 4.2), or 0 when there was no answer
 */
record SmtpRefusal(int code) {

    private static final int FIRST_PERMANENT = 500;

    static SmtpRefusal in(MailSendException error) {
        return new SmtpRefusal(Arrays.stream(error.getMessageExceptions())
                .mapToInt(SmtpRefusal::code)
                .max()
                .orElse(0));
    }

    boolean isPermanent() {
        return code >= FIRST_PERMANENT;
    }

    String problem() {
        return code == 0 ? "the mail server did not answer" : "the mail server answered " + code;
    }

    /** The exceptions of Jakarta Mail form a chain of their own, beside that of causes. */
    private static int code(@Nullable Exception error) {
        int own =
                switch (error) {
                    case SMTPAddressFailedException address -> address.getReturnCode();
                    case SMTPSendFailedException send -> send.getReturnCode();
                    case null, default -> 0;
                };
        return error instanceof MessagingException chained ? Math.max(own, code(chained.getNextException())) : own;
    }
}
