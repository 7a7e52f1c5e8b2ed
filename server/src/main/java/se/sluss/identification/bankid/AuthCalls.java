package se.sluss.identification.bankid;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.sluss.platform.web.WebSettings;

/** Words what is asked for as BankID wants it. */
@Component
@ConditionalOnBankId
class AuthCalls {

    private final String domain;
    private final List<String> policies;

    AuthCalls(BankIdSettings settings, WebSettings web) {
        this.domain = IDN.toASCII(URI.create(web.origin().toString()).getHost());
        this.policies = settings.certificatePolicies();
    }

    AuthCall of(OrderRequest request) {
        return new AuthCall(
                request.endUserIp(),
                request.returnUrl(),
                true,
                Base64.getEncoder().encodeToString(request.text().getBytes(StandardCharsets.UTF_8)),
                "simpleMarkdownV1",
                new AuthCall.Web(domain, request.userAgent(), request.device()),
                requirement(request.personalNumber()));
    }

    private AuthCall.@Nullable Requirement requirement(@Nullable String personalNumber) {
        return personalNumber == null && policies.isEmpty()
                ? null
                : new AuthCall.Requirement(personalNumber, policies.isEmpty() ? null : policies);
    }
}
