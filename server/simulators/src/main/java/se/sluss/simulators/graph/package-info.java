/**
 * Microsoft Graph v1.0 for mail and calendars of one tenant, as far as the product uses it: token check, immutable ids,
 * time zones, transaction ids, extended properties, throttling and error bodies as the real service has them. Start with
 * {@link se.sluss.simulators.graph.GraphSimulator}; look into a {@link se.sluss.simulators.graph.Mailbox}.
 */
@NullMarked
package se.sluss.simulators.graph;

import org.jspecify.annotations.NullMarked;
