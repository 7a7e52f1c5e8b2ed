package se.sluss.simulators.bankid;

import io.netty.util.NetUtil;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a request to {@code /auth} and refuses what the API would refuse, with the member's name. */
final class AuthReading {

    private static final int MOST_VISIBLE = 1500;
    private static final int MOST_RETURN_URL = 512;
    private static final Set<String> MEMBERS = Set.of(
            "endUserIp",
            "returnUrl",
            "returnRisk",
            "userVisibleData",
            "userVisibleDataFormat",
            "userNonVisibleData",
            "web",
            "app",
            "requirement");

    private final ObjectNode body;

    AuthReading(ObjectNode body) {
        this.body = body;
    }

    AuthRequest read() {
        require(MEMBERS.containsAll(body.propertyNames()), "body");
        require(!(body.has("web") && body.has("app")), "web");
        JsonNode web = body.path("web");
        if (web instanceof ObjectNode object) {
            checkWeb(object);
        }
        var requirement = RequirementReading.of(body.path("requirement"));
        return new AuthRequest(
                endUserIp(),
                visible(),
                returnUrl(),
                requirement.personalNumber(),
                requirement.risk(),
                body.path("returnRisk").asBoolean(false),
                text(web, "userAgent"));
    }

    static Optional<String> text(JsonNode object, String name) {
        JsonNode member = object.path(name);
        if (member instanceof MissingNode) {
            return Optional.empty();
        }
        require(member.isString(), name);
        return Optional.of(member.asString());
    }

    static void require(boolean holds, String member) {
        if (!holds) {
            throw BankIdError.invalid("Incorrect " + member);
        }
    }

    private String endUserIp() {
        String address = text(body, "endUserIp").orElse("");
        require(NetUtil.createByteArrayFromIpAddressString(address) != null, "endUserIp");
        return address;
    }

    private Optional<String> returnUrl() {
        Optional<String> url = text(body, "returnUrl");
        require(
                url.map(String::length)
                        .map(length -> length >= 1 && length <= MOST_RETURN_URL)
                        .orElse(true),
                "returnUrl");
        return url;
    }

    private String visible() {
        text(body, "userVisibleDataFormat")
                .ifPresent(format -> require(
                        format.equals("plaintext") || format.equals("simpleMarkdownV1"), "userVisibleDataFormat"));
        return text(body, "userVisibleData").map(AuthReading::decoded).orElse("");
    }

    private static String decoded(String base64) {
        require(!base64.isEmpty() && base64.length() <= MOST_VISIBLE, "userVisibleData");
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw BankIdError.invalid("Incorrect userVisibleData");
        }
    }

    private static void checkWeb(ObjectNode web) {
        require(text(web, "referringDomain").orElse("").length() >= 3, "referringDomain");
        require(lengthWithin(text(web, "userAgent"), 256), "userAgent");
        require(lengthWithin(text(web, "deviceIdentifier"), 64), "deviceIdentifier");
    }

    private static boolean lengthWithin(Optional<String> text, int most) {
        return text.isPresent()
                && !text.orElseThrow().isEmpty()
                && text.orElseThrow().length() <= most;
    }
}
