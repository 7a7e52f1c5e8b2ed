/** Holds the manifest of the Outlook add-in to its schemas and to the rules that no schema knows. */
@NullMarked
package se.sluss.addin.manifest;

import org.jspecify.annotations.NullMarked;
