/** What the HTTP simulators share: a small loopback server, its routes, a journal of calls, and faults on demand. */
@NullMarked
package se.sluss.simulators.http;

import org.jspecify.annotations.NullMarked;
