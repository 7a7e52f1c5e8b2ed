/** What browsers need to reach each other: the servers for their peer connections, and how many may be in a mesh. */
@NullMarked
package se.sluss.media;

import org.jspecify.annotations.NullMarked;
