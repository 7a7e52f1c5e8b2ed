/** Sounds made and measured with Web Audio. */
@NullMarked
package se.sluss.browser.sound;

import org.jspecify.annotations.NullMarked;
