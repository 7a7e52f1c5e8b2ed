/** Refusals, and their one way onto the wire as problem+json (RFC 9457). */
@NullMarked
package se.sluss.platform.error;

import org.jspecify.annotations.NullMarked;
