/** A text socket to the own server. */
@NullMarked
package se.sluss.browser.socket;

import org.jspecify.annotations.NullMarked;
