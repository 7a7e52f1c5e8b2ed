package se.sluss.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import se.sluss.SlussApplication;

class ModulesTests {

    /** The protocol is open to all, and the world outside is none of the product's modules. */
    private static final String[] BESIDE = {"se.sluss.protocol..", "se.sluss.simulators..", "se.sluss.demo.."};

    @Test
    void useEachOtherWithoutCyclesAndOnlyThroughWhatIsPublic() {
        ApplicationModules.of(SlussApplication.class, resideInAnyPackage(BESIDE))
                .verify();
    }
}
