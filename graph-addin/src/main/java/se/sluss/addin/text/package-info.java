/** Everything the pane says, in each language. */
@NullMarked
package se.sluss.addin.text;

import org.jspecify.annotations.NullMarked;
