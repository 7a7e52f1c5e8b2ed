/** The person's own camera and microphone: which are on, which are chosen, and what is wrong with them. */
@NullMarked
package se.sluss.client.media;

import org.jspecify.annotations.NullMarked;
