/** What tests stand on: a real PostgreSQL, a fresh database each, a clock to set, and a guard against blocking calls. */
@NullMarked
package se.sluss.testing;

import org.jspecify.annotations.NullMarked;
