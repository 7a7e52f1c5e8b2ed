/** What is the same for every page and call over HTTP: static files, bodies, and where a call comes from. */
@NullMarked
package se.sluss.platform.web;

import org.jspecify.annotations.NullMarked;
