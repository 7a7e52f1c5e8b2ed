package se.sluss.simulators.entra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The one tenant: its people and applications. */
final class Directory {

    private final String tenantId;
    private final List<EntraPerson> people;
    private final Map<String, AppRegistration> apps = new ConcurrentHashMap<>();

    Directory(String tenantId, List<EntraPerson> people) {
        this.tenantId = tenantId;
        this.people = List.copyOf(people);
    }

    String tenantId() {
        return tenantId;
    }

    List<EntraPerson> people() {
        return people;
    }

    void register(AppRegistration app) {
        apps.put(app.clientId(), app);
    }

    AppRegistration app(String clientId) {
        return Optional.ofNullable(apps.get(clientId))
                .orElseThrow(() -> EntraError.of(400, "unauthorized_client", 700016, "Application was not found."));
    }

    Optional<AppRegistration> appExposing(String identifierUri) {
        return apps.values().stream()
                .filter(app -> identifierUri.equals(app.identifierUri()) || identifierUri.equals(app.clientId()))
                .findFirst();
    }

    Optional<EntraPerson> withObjectId(String objectId) {
        return people.stream()
                .filter(person -> person.objectId().equals(objectId))
                .findFirst();
    }

    Optional<EntraPerson> withUserName(String userName) {
        return people.stream()
                .filter(person -> person.userName().equalsIgnoreCase(userName))
                .findFirst();
    }
}
