/** The demo: the product and the simulated world around it in one process, with pages to walk through it. */
@NullMarked
package se.sluss.demo;

import org.jspecify.annotations.NullMarked;
