/**
 * Stand-ins for the world outside, each a server of its own on a loopback port with its state in memory. Tests and the
 * demo look into them through their Java API; the product only ever meets them over the network.
 */
@NullMarked
package se.sluss.simulators;

import org.jspecify.annotations.NullMarked;
