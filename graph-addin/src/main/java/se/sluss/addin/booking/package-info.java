/** The calls of an official to the API, and the sending of a draft that makes one meeting however often it is tried. */
@NullMarked
package se.sluss.addin.booking;

import org.jspecify.annotations.NullMarked;
