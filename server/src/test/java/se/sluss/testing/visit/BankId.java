package se.sluss.testing.visit;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.sluss.meeting.PersonalNumber;
import se.sluss.simulators.bankid.BankIdOrder;
import se.sluss.simulators.bankid.BankIdPerson;
import se.sluss.simulators.bankid.BankIdSimulator;
import se.sluss.simulators.bankid.OpenedOrder;

/** BankID for all tests that visit, on the clock of the {@link Tenant}. */
public final class BankId {

    public static final BankIdPerson BO = new BankIdPerson("200002292399", "Bo", "Ek");
    public static final BankIdPerson CECILIA = new BankIdPerson("199001012385", "Cecilia", "Dahl");

    private static final BankIdSimulator SIMULATOR = new BankIdSimulator(Tenant.CLOCK, 0);

    private BankId() {}

    public static BankIdSimulator simulator() {
        return SIMULATOR;
    }

    public static PersonalNumber number(BankIdPerson person) {
        return new PersonalNumber(person.personalNumber());
    }

    /** The newest order of a browser at this address. */
    public static Optional<BankIdOrder> order(Browser browser) {
        return SIMULATOR.outstanding().stream()
                .filter(order -> order.request().endUserIp().equals(browser.address()))
                .findFirst();
    }

    /** Somebody scans what a browser shows, with a phone elsewhere. */
    public static Optional<OpenedOrder> scan(Browser browser, BankIdPerson person) {
        return order(browser).flatMap(order -> SIMULATOR.scan(SIMULATOR.qr(order), person, "198.51.100.23"));
    }

    /** Somebody opens the start link of a browser's order, on a device at some address. */
    public static Optional<OpenedOrder> start(Browser browser, BankIdPerson person, String deviceIp) {
        return order(browser).flatMap(order -> SIMULATOR.start(order.autoStartToken(), person, deviceIp));
    }

    /** What stands after the sign of the fragment in the address that the app opens. */
    public static String nonce(OpenedOrder opened) {
        String url = Objects.requireNonNull(opened.returnUrl().orElse(null));
        return url.substring(url.indexOf("&bankid=") + "&bankid=".length());
    }

    /** Points an application here. */
    public static final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            String prefix = "sluss.identification.bankid.";
            Map<String, Object> settings = Map.of(
                    prefix + "endpoint", SIMULATOR.endpoint().toString(),
                    prefix + "key-store", SIMULATOR.keyStore().toString(),
                    prefix + "key-store-password", SIMULATOR.keyStorePassword(),
                    prefix + "trust-store", SIMULATOR.trustStore().toString(),
                    prefix + "collect-interval", "1s");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("bankid", settings));
        }
    }
}
