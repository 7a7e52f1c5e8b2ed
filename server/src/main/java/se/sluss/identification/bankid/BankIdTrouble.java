package se.sluss.identification.bankid;

/** BankID refused a call or could not be reached. Carries no details: they may quote what was sent. */
final class BankIdTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final BankIdError error;

    BankIdTrouble(BankIdError error) {
        super(error.name(), null, false, false);
        this.error = error;
    }

    BankIdError error() {
        return error;
    }
}
