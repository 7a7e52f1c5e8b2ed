/** What Outlook knows about the appointment that the pane was opened beside. */
@NullMarked
package se.sluss.addin.outlook;

import org.jspecify.annotations.NullMarked;
