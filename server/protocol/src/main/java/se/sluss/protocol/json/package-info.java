/** A small strict JSON tree (RFC 8259) that reads and writes the same text on the JVM and in the browser. */
@NullMarked
package se.sluss.protocol.json;

import org.jspecify.annotations.NullMarked;
