package se.sluss.addin.signin;

/** Why nobody is signed in. */
public enum SignInFailure {
    /** The person, or the directory, said no. */
    REFUSED,
    /** The answer does not belong to a sign-in that this tab has begun. */
    NOT_OURS,
    /** The directory or the server did not answer as it should. */
    UNREACHABLE
}
