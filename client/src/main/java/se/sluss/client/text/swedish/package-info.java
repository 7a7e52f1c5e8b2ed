/** The texts in Swedish, the language they are written in first. */
@NullMarked
package se.sluss.client.text.swedish;

import org.jspecify.annotations.NullMarked;
