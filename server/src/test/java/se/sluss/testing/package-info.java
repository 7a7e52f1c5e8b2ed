/** What integration tests stand on: a real PostgreSQL, a fresh database each, and a guard against blocking calls. */
@NullMarked
package se.sluss.testing;

import org.jspecify.annotations.NullMarked;
