/** Cameras and microphones as the browser names them (W3C Media Capture and Streams). */
@NullMarked
package se.sluss.browser.devices;

import org.jspecify.annotations.NullMarked;
