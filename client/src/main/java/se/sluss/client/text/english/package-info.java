/** The texts in English. */
@NullMarked
package se.sluss.client.text.english;

import org.jspecify.annotations.NullMarked;
