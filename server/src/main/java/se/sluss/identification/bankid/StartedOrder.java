package se.sluss.identification.bankid;

/**
 * What BankID answers to {@code /auth}. The reference and the secret never leave the server; cannot be printed.
 *
 * @param autoStartToken opens the app on the same device
 */
record StartedOrder(String orderRef, String autoStartToken, String qrStartToken, String qrStartSecret) {

    @Override
    public String toString() {
        return "StartedOrder";
    }
}
