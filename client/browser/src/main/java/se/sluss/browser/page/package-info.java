/** The page itself: its address, its memory and random ids. */
@NullMarked
package se.sluss.browser.page;

import org.jspecify.annotations.NullMarked;
