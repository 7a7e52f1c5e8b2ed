package se.sluss.demo.mail;

import org.springframework.stereotype.Component;
import se.sluss.demo.world.DemoPerson;
import se.sluss.demo.world.World;

/** Opens the mailbox of a person where it is. */
@Component
final class PersonalMailboxes {

    private final World world;

    PersonalMailboxes(World world) {
        this.world = world;
    }

    PersonalMailbox of(DemoPerson person) {
        String address = person.address().orElseThrow();
        return person.inTenant()
                ? new TenantMailbox(
                        world.graph().mailbox(address), world.graph().user(address))
                : new OutsideMailbox(world.mail().program(address, person.fullName()));
    }
}
