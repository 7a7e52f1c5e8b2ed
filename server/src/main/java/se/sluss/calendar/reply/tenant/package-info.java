/** Reads replies from a mailbox of the tenant, as they arrive. */
@NullMarked
package se.sluss.calendar.reply.tenant;

import org.jspecify.annotations.NullMarked;
