/** Identification with BankID: its relying-party API, version 6.0, over mutual TLS. */
@NullMarked
package se.sluss.identification.bankid;

import org.jspecify.annotations.NullMarked;
