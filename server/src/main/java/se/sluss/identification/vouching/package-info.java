/** Identification by the word of the leader, for people who cannot prove who they are themselves. */
@NullMarked
package se.sluss.identification.vouching;

import org.jspecify.annotations.NullMarked;
