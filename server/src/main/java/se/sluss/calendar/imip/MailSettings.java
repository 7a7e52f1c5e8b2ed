package se.sluss.calendar.imip;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who mail to outside mailboxes is from; how it leaves is {@code spring.mail}.
 *
 * @param from the address of the sender, which is the organizer in the person's calendar too
 * @param replyTo where answers go; the sender when nothing is set
 */
@ConfigurationProperties("sluss.mail")
record MailSettings(
        @DefaultValue("") String from, @DefaultValue("") String replyTo) {

    String answersTo() {
        return replyTo.isBlank() ? from : replyTo;
    }
}
