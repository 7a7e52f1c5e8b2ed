/** PostgreSQL: where it comes from and what it announces. */
@NullMarked
package se.sluss.platform.database;

import org.jspecify.annotations.NullMarked;
