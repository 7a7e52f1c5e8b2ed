/** Officials: their sign-in with Entra ID, and the API of the booking form. */
@NullMarked
package se.sluss.official;

import org.jspecify.annotations.NullMarked;
