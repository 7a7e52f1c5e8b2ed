/** Every word on the pages, in each language; nothing else in the client holds a text for people. */
@NullMarked
package se.sluss.client.text;

import org.jspecify.annotations.NullMarked;
