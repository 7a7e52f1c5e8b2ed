/** The mail programs of the people of the demo: Outlook for those in the tenant, another one for those outside. */
@NullMarked
package se.sluss.demo.mail;

import org.jspecify.annotations.NullMarked;
