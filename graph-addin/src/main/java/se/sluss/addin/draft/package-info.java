/** What an official has filled in, whether it can be sent, and where it is kept until it is. */
@NullMarked
package se.sluss.addin.draft;

import org.jspecify.annotations.NullMarked;
