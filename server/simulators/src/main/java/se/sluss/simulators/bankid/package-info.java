/** BankID: its relying-party API, version 6.0, behind mutual TLS, and the app of each person. */
@NullMarked
package se.sluss.simulators.bankid;

import org.jspecify.annotations.NullMarked;
