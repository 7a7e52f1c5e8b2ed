package se.sluss.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyzeClasses(
        packages = "se.sluss",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTests.WithoutSimulators.class})
class ArchitectureTests {

    /** Stand-ins for the world outside may do what the product may not. */
    static final class WithoutSimulators implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("simulators");
        }
    }

    @ArchTest
    static final ArchRule nothingBlocks = noClasses()
            .should(Calls.toMethodsOfReactor(
                    "block", "blockFirst", "blockLast", "blockOptional", "toIterable", "toStream"))
            .because("an event loop that waits serves nobody");

    @ArchTest
    static final ArchRule onlyTheBackgroundSubscribes = noClasses()
            .that()
            .resideOutsideOfPackage("se.sluss.platform.background..")
            .should(Calls.toMethodsOfReactor("subscribe"))
            .because("a bare subscription outlives its owner and loses its errors");

    @ArchTest
    static final ArchRule graphStaysBehindItsPort = noClasses()
            .that()
            .resideOutsideOfPackage("se.sluss.calendar.graph..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.microsoft..")
            .because("calendar.graph is the only package that knows the Graph SDK");

    @ArchTest
    static final ArchRule protocolStandsAlone = classes()
            .that()
            .resideInAPackage("se.sluss.protocol..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("se.sluss.protocol..", "java.lang..", "java.util..", "org.jspecify..")
            .because("it is compiled for the browser too");

    @ArchTest
    static final ArchRule platformImportsNoCapability = noClasses()
            .that()
            .resideInAPackage("se.sluss.platform..")
            .should()
            .dependOnClassesThat(Capabilities.outsideOfPlatform())
            .because("every capability stands on it");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO|Abstract\\w+|Base)")
            .because("a name that fits everything says nothing");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a test must be able to set the " + Clock.class.getSimpleName());

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .because("what an object needs comes in through its constructor");

    @ArchTest
    static final ArchRule everyPackageSaysWhatItIsFor =
            classes().should(Packages.haveADescription()).because("the tree is read before the code");
}
