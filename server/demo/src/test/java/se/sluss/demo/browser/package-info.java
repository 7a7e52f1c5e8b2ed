/** People at their screens: a real Chromium, found its way around by roles and accessible names as a person would. */
@NullMarked
package se.sluss.demo.browser;

import org.jspecify.annotations.NullMarked;
