@NullMarked
package se.sluss.simulators.http;

import org.jspecify.annotations.NullMarked;
