/** The task pane in which an official books a secure meeting: where it stands, and which of its views is shown. */
@NullMarked
package se.sluss.addin;

import org.jspecify.annotations.NullMarked;
