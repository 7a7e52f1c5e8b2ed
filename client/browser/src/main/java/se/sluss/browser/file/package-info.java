/** Files that a person picks for the page. */
@NullMarked
package se.sluss.browser.file;

import org.jspecify.annotations.NullMarked;
