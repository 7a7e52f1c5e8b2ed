package se.sluss.testing.visit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import se.sluss.testing.FreshDatabase;
import se.sluss.testing.SlussIntegrationTest;

/**
 * The application with a clock that the test sets, a phone that keeps its messages, and a tenant where Anna and Bo sign
 * in, and BankID. Each {@link Browser} has an address of its own, so that limits do not make tests depend on each other.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SlussIntegrationTest
@Import(VisitWorld.class)
@TestPropertySource(properties = "sluss.trusted-proxies=1")
@ContextConfiguration(initializers = {FreshDatabase.class, Tenant.Settings.class, BankId.Settings.class})
public @interface VisitIntegrationTest {}
