/** JSON calls to the own server with fetch, answered by a value or by a trouble that has a text for people. */
@NullMarked
package se.sluss.browser.http;

import org.jspecify.annotations.NullMarked;
