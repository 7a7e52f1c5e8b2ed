/** Reads replies from a mailbox by IMAP (RFC 9051), as they arrive. */
@NullMarked
package se.sluss.calendar.reply.imap;

import org.jspecify.annotations.NullMarked;
