@NullMarked
package se.sluss.demo;

import org.jspecify.annotations.NullMarked;
