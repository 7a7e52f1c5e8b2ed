/** Identification with BankID, as the page goes through it. Knows no page. */
@NullMarked
package se.sluss.client.bankid;

import org.jspecify.annotations.NullMarked;
