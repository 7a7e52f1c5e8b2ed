package se.sluss.simulators.bankid;

/**
 * Somebody with a BankID.
 *
 * @param personalNumber twelve digits
 */
public record BankIdPerson(String personalNumber, String givenName, String surname) {

    public String name() {
        return givenName + " " + surname;
    }
}
