package se.sluss.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Which packages are capabilities of the product. */
final class Capabilities {

    private Capabilities() {}

    static DescribedPredicate<JavaClass> outsideOfPlatform() {
        return DescribedPredicate.describe("belong to a capability", type -> {
            String name = type.getPackageName();
            return name.startsWith("se.sluss.")
                    && !name.startsWith("se.sluss.platform")
                    && !name.startsWith("se.sluss.protocol");
        });
    }
}
