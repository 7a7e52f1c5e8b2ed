/** What protects every page and call: response headers, the same-origin rule, and Spring Security with nothing else on. */
@NullMarked
package se.sluss.platform.security;

import org.jspecify.annotations.NullMarked;
