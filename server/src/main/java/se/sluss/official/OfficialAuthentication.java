package se.sluss.official;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import se.sluss.meeting.OfficialId;

/** Says who is signed in; made of a token that has been checked. */
final class OfficialAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Official official;

    private OfficialAuthentication(Official official) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.official = official;
        setAuthenticated(true);
    }

    static OfficialAuthentication of(Jwt token) {
        String name = Objects.requireNonNullElse(token.getClaimAsString("name"), "");
        String address = Objects.requireNonNullElse(token.getClaimAsString("preferred_username"), "");
        return new OfficialAuthentication(new Official(id(token), name, address));
    }

    /** Tenant and object id name a person for ever; names and addresses are given to others in time. */
    private static OfficialId id(Jwt token) {
        return new OfficialId(
                Objects.requireNonNull(token.getClaimAsString("tid")),
                Objects.requireNonNull(token.getClaimAsString("oid")));
    }

    @Override
    public Official getPrincipal() {
        return official;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfficialAuthentication that && official.equals(that.official);
    }

    @Override
    public int hashCode() {
        return official.hashCode();
    }
}
