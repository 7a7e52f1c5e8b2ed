/** Dates, times and sizes as people write them, from the browser's own Intl (ECMA-402). */
@NullMarked
package se.sluss.browser.intl;

import org.jspecify.annotations.NullMarked;
