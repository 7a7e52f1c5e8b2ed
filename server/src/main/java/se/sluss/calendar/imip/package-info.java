/** Invitations to mailboxes outside the tenant: iTIP over mail (RFC 5545, 5546, 6047), so that the person's own calendar books. */
@NullMarked
@NamedInterface("imip")
package se.sluss.calendar.imip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
