package se.sluss.simulators.graph;

import java.time.ZoneId;

/**
 * A zone in which times are answered.
 *
 * @param name how the answer spells it
 */
record NamedZone(String name, ZoneId zone) {

    static final NamedZone UTC = new NamedZone("UTC", ZoneId.of("UTC"));
}
