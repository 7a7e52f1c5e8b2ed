package se.sluss.simulators.entra;

import java.util.List;

/**
 * Somebody with an account in the tenant.
 *
 * @param objectId the {@code oid} of the tokens
 * @param userName what is typed at sign-in, such as {@code anna.lind@ekdalen.example}
 * @param roles application roles at the API
 */
public record EntraPerson(String objectId, String userName, String name, List<String> roles) {}
