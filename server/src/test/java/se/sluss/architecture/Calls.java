package se.sluss.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Which methods are called. */
final class Calls {

    private Calls() {}

    /** Calls of these methods of Mono and Flux, method references included. */
    static ArchCondition<JavaClass> toMethodsOfReactor(String... names) {
        Set<String> wanted = Set.of(names);
        return new ArchCondition<>("call " + wanted + " of Reactor") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnitCallsFromSelf().stream()
                        .filter(call -> wanted.contains(call.getTarget().getName()))
                        .filter(call -> call.getTargetOwner().getPackageName().startsWith("reactor.core.publisher"))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
            }
        };
    }
}
