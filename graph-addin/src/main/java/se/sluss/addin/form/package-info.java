/** The form that is filled in. */
@NullMarked
package se.sluss.addin.form;

import org.jspecify.annotations.NullMarked;
