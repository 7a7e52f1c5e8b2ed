package se.sluss.demo.phone;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.sluss.demo.world.World;
import se.sluss.simulators.bankid.BankIdPerson;

/** The BankID app of each person, which keeps what is open in it. */
@Component
final class BankIdApps {

    private final Map<BankIdPerson, BankIdApp> apps = new ConcurrentHashMap<>();
    private final World world;

    BankIdApps(World world) {
        this.world = world;
    }

    BankIdApp of(BankIdPerson person) {
        return apps.computeIfAbsent(person, holder -> new BankIdApp(world.bankId(), holder));
    }
}
