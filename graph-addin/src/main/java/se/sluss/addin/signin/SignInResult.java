package se.sluss.addin.signin;

/** How a sign-in ended. */
public sealed interface SignInResult {

    record SignedIn(Official official) implements SignInResult {}

    record Failed(SignInFailure why) implements SignInResult {}
}
