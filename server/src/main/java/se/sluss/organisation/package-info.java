/** The authority that runs this installation: its name, its support, its language and time. */
@NullMarked
package se.sluss.organisation;

import org.jspecify.annotations.NullMarked;
