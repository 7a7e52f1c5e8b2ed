/** Builds pages from typed elements; no text ever becomes markup. */
@NullMarked
package se.sluss.browser.dom;

import org.jspecify.annotations.NullMarked;
