/** What every capability stands on: errors, limits, security, database. It imports no capability. */
@NullMarked
@ApplicationModule(displayName = "Platform", type = ApplicationModule.Type.OPEN)
package se.sluss.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
