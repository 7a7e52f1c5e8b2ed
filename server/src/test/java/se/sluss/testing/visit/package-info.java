/** Browsers that visit: their cookies and sockets, and the meetings, phones and sign-ins they need. */
@NullMarked
package se.sluss.testing.visit;

import org.jspecify.annotations.NullMarked;
