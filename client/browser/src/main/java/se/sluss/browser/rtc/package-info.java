/** WebRTC as the browser names it (W3C WebRTC: Real-Time Communication in Browsers). */
@NullMarked
package se.sluss.browser.rtc;

import org.jspecify.annotations.NullMarked;
