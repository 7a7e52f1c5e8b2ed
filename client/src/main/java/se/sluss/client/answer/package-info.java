/** The page behind the buttons of the invitation mail. */
@NullMarked
package se.sluss.client.answer;

import org.jspecify.annotations.NullMarked;
