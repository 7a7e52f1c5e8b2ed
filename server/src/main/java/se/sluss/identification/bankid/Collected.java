package se.sluss.identification.bankid;

/** What BankID answers to {@code /collect}. */
sealed interface Collected {

    record Pending(String hint) implements Collected {}

    record Failed(String hint) implements Collected {}

    record Complete(Completion completion) implements Collected {}
}
