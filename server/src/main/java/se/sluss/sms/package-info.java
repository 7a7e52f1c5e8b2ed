/** Text messages through one gateway: codes and invitations. Each operator is an adapter in a package below. */
@NullMarked
package se.sluss.sms;

import org.jspecify.annotations.NullMarked;
