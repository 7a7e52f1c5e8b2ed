package se.sluss.meeting;

/**
 * Names one official for ever: the tenant and the object id of Entra ID. Names and addresses change; these do not.
 *
 * @param tenant the {@code tid} claim
 * @param object the {@code oid} claim
 */
public record OfficialId(String tenant, String object) {}
