/**
 * Mail outside the tenant: an SMTP and IMAP server, and the mail program of a person who has a mailbox there. Start with
 * {@link se.sluss.simulators.mail.MailSimulator}.
 */
@NullMarked
package se.sluss.simulators.mail;

import org.jspecify.annotations.NullMarked;
