package se.sluss.addin.signin;

/**
 * The official who is signed in.
 *
 * @param name as the directory has it, or empty where it does not say
 * @param token the bearer token for the API; it is kept in memory alone
 */
public record Official(String name, String token) {

    /** Says no more than the name, so that no log shows the token. */
    @Override
    public String toString() {
        return name;
    }
}
