/** What stops the start when a setting is missing or wrong, and names its key. */
@NullMarked
package se.sluss.platform.settings;

import org.jspecify.annotations.NullMarked;
