/** Random values and hashes of the browser's own Web Cryptography. */
@NullMarked
package se.sluss.browser.crypto;

import org.jspecify.annotations.NullMarked;
