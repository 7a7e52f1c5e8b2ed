@NullMarked
package se.sluss.simulators.graph;

import org.jspecify.annotations.NullMarked;
