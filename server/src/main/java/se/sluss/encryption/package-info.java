/** Delivery of key messages, never a key. Empty: media are encrypted from browser to browser by DTLS-SRTP alone so far. */
@NullMarked
package se.sluss.encryption;

import org.jspecify.annotations.NullMarked;
