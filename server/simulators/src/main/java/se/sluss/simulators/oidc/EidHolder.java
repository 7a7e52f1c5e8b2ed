package se.sluss.simulators.oidc;

/**
 * Somebody with an e-identity.
 *
 * @param personalNumber twelve digits
 * @param acr how sure the provider is of them
 */
public record EidHolder(String subject, String givenName, String familyName, String personalNumber, String acr) {

    String name() {
        return givenName + " " + familyName;
    }
}
