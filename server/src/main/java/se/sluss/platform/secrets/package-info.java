/** Keys: the installation key, one data key for each meeting under it, and sealing with either. */
@NullMarked
package se.sluss.platform.secrets;

import org.jspecify.annotations.NullMarked;
