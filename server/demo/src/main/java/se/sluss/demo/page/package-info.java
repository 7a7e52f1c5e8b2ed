/** What the pages of the demo share: their skeleton, language, lists, and headers. */
@NullMarked
package se.sluss.demo.page;

import org.jspecify.annotations.NullMarked;
