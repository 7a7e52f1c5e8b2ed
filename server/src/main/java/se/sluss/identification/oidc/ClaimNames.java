package se.sluss.identification.oidc;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a provider calls the facts about a person.
 *
 * @param personalNumber the first of these that is there is the personal identity number or coordination number
 * @param formerNumber the coordination number the person had before
 * @param name in full; where it is missing, given and family name are put together
 * @param transaction by what the provider finds the identification again
 */
record ClaimNames(
        @DefaultValue({"https://id.oidc.se/claim/personalIdentityNumber", "https://id.oidc.se/claim/coordinationNumber"
        })
        List<String> personalNumber,

        @DefaultValue("https://id.oidc.se/claim/previousCoordinationNumber")
        String formerNumber,

        @DefaultValue("name") String name,
        @DefaultValue("given_name") String givenName,
        @DefaultValue("family_name") String familyName,
        @DefaultValue("txn") String transaction) {}
