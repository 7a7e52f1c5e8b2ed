/** How files are picked and listed, in the form and after it. */
@NullMarked
package se.sluss.addin.file;

import org.jspecify.annotations.NullMarked;
