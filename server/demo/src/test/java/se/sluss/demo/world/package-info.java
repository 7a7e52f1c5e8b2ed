@NullMarked
package se.sluss.demo.world;

import org.jspecify.annotations.NullMarked;
