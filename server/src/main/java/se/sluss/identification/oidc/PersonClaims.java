package se.sluss.identification.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sluss.identification.VerifiedPerson;
import se.sluss.identification.signin.NotProven;
import se.sluss.meeting.PersonalNumber;

/**
 * Reads who somebody is from what a provider says of them.
 *
 * @param sources the ID token, and the user info where there is one
 */
record PersonClaims(List<JWTClaimsSet> sources, ClaimNames names) {

    /** The person; {@link NotProven} when there is no name, or a number that is none. */
    VerifiedPerson person() {
        return new VerifiedPerson(
                name(), number(names.personalNumber()), number(List.of(names.formerNumber())), null, null, null);
    }

    /** By what the provider finds this identification again. */
    @Nullable
    String transaction() {
        return text(names.transaction()).orElse(null);
    }

    private String name() {
        return text(names.name())
                .or(() -> Optional.of(Stream.of(names.givenName(), names.familyName())
                        .flatMap(part -> text(part).stream())
                        .collect(Collectors.joining(" "))))
                .filter(name -> !name.isBlank())
                .orElseThrow(() -> new NotProven("no name"));
    }

    /** A number that cannot be read is not nothing: the person would pass as one whose number is unknown. */
    private @Nullable PersonalNumber number(List<String> claims) {
        return claims.stream()
                .flatMap(claim -> text(claim).stream())
                .findFirst()
                .map(text -> PersonalNumber.of(text.replace("-", "").strip())
                        .orElseThrow(() -> new NotProven("personal number that is none")))
                .orElse(null);
    }

    private Optional<String> text(String claim) {
        return sources.stream()
                .map(source -> source.getClaim(claim))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst();
    }

    /** Cannot be printed. */
    @Override
    public String toString() {
        return "PersonClaims";
    }
}
