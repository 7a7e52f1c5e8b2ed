/** Effects on the world outside, stored with the change that causes them and carried out at least once. */
@NullMarked
package se.sluss.platform.outbox;

import org.jspecify.annotations.NullMarked;
