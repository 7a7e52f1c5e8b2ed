/** What comes back by mail about what was sent to outside mailboxes: answers, proposals, reports of what did not arrive. */
@NullMarked
@NamedInterface("reply")
package se.sluss.calendar.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
