/** The compiled pane in a real browser, against a server and a directory that know just enough. */
@NullMarked
package se.sluss.addin.browser;

import org.jspecify.annotations.NullMarked;
