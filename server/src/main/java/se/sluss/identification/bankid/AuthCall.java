package se.sluss.identification.bankid;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code /auth}.
 *
 * @param endUserIp where the browser is, as we see it
 * @param returnUrl what the app opens when it is done on the same device; nothing elsewhere
 * @param returnRisk that the risk be told
 * @param userVisibleData Base64 of UTF-8, at most 1500 characters
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuthCall(
        String endUserIp,
        @Nullable String returnUrl,
        boolean returnRisk,
        String userVisibleData,
        String userVisibleDataFormat,
        Web web,
        @Nullable Requirement requirement) {

    /** The browser. */
    record Web(String referringDomain, String userAgent, String deviceIdentifier) {}

    /** Who may complete the order, and with what. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Requirement(
            @Nullable String personalNumber, @Nullable List<String> certificatePolicies) {}
}
