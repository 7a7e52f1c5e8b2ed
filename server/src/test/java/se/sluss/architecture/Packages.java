package se.sluss.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** What is asked of packages. */
final class Packages {

    private Packages() {}

    /** Whether the package has a {@code package-info.java}, which also marks it null-safe. */
    static ArchCondition<JavaClass> haveADescription() {
        return new ArchCondition<>("have a package-info.java with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean described = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, described, type.getPackageName() + " has none"));
            }
        };
    }
}
