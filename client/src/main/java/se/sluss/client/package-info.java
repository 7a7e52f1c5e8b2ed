/** The pages that people meet in the browser, and which of them an address shows. */
@NullMarked
package se.sluss.client;

import org.jspecify.annotations.NullMarked;
