/** Work that runs as long as the application does; the only place that subscribes. */
@NullMarked
package se.sluss.platform.background;

import org.jspecify.annotations.NullMarked;
