/** The conversation with the server over one socket that may be many, one after the other. */
@NullMarked
package se.sluss.client.signal;

import org.jspecify.annotations.NullMarked;
