/** The compiled client in a real browser. */
@NullMarked
package se.sluss.client.browser;

import org.jspecify.annotations.NullMarked;
