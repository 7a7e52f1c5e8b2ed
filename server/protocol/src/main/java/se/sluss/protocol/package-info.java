/** What server and browser say to each other: error codes here, messages and their JSON in the packages below. */
@NullMarked
package se.sluss.protocol;

import org.jspecify.annotations.NullMarked;
