/** Stand-ins for the browser and the server, for tests without either. */
@NullMarked
package se.sluss.addin.fake;

import org.jspecify.annotations.NullMarked;
