/** Personal links, and the invitations they belong to: sent, opened, accepted, declined. */
@NullMarked
package se.sluss.invitation;

import org.jspecify.annotations.NullMarked;
