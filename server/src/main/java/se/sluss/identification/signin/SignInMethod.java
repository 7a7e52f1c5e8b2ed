package se.sluss.identification.signin;

import java.util.Optional;
import reactor.core.publisher.Mono;
import se.sluss.identification.Evidence;
import se.sluss.identification.IdentificationMethod;
import se.sluss.invitation.Attendance;

/** A way to identify whose proof comes from providers. */
public interface SignInMethod extends IdentificationMethod {

    /** The provider of that id, if it is one of this method. */
    Optional<OpenIdProvider> provider(String id);

    /** What a sign-in proves; {@link NotProven} when it does not prove enough. */
    Mono<Evidence> evidence(SignedIn signedIn, Attendance attendance);
}
