package se.sluss.demo.world;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.sluss.simulators.bankid.BankIdPerson;

/**
 * The people of the demo. Their phone numbers are from the Swedish range set aside for fiction, their personal identity
 * numbers from the test numbers that Skatteverket publishes.
 */
public enum DemoPerson {
    /** An official, who books and leads. */
    ANNA("Anna Lind", "00000000-0000-4000-8000-000000000001", "anna.lind@ekdalen.example", null, null),
    /** A colleague with a mailbox in the tenant. */
    BO("Bo Ek", "00000000-0000-4000-8000-000000000002", "bo.ek@ekdalen.example", "+46701740606", "200002292399"),
    /** A citizen with a mailbox elsewhere. */
    CECILIA(
            "Cecilia Dahl",
            "00000000-0000-4000-8000-000000000003",
            "cecilia.dahl@posten.example",
            "+46701740607",
            "199001012385"),
    /** A citizen with a mobile phone and nothing else. */
    DAVID("David Berg", "00000000-0000-4000-8000-000000000004", null, "+46701740605", null);

    private final String fullName;
    private final String objectId;
    private final @Nullable String address;
    private final @Nullable String mobile;
    private final @Nullable String personalNumber;

    DemoPerson(
            String fullName,
            String objectId,
            @Nullable String address,
            @Nullable String mobile,
            @Nullable String personalNumber) {
        this.fullName = fullName;
        this.objectId = objectId;
        this.address = address;
        this.mobile = mobile;
        this.personalNumber = personalNumber;
    }

    public String fullName() {
        return fullName;
    }

    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    public Optional<String> mobile() {
        return Optional.ofNullable(mobile);
    }

    /** Twelve digits. */
    public Optional<String> personalNumber() {
        return Optional.ofNullable(personalNumber);
    }

    /** The person's BankID, if they have one. */
    public Optional<BankIdPerson> bankId() {
        int space = fullName.indexOf(' ');
        return personalNumber()
                .map(number -> new BankIdPerson(number, fullName.substring(0, space), fullName.substring(space + 1)));
    }

    /** Whether the organisation runs this person's mailbox. */
    public boolean inTenant() {
        return address().filter(mail -> mail.endsWith("@" + DemoTenant.DOMAIN)).isPresent();
    }

    /** The identifier of the person in the directory. */
    String objectId() {
        return objectId;
    }

    public static Optional<DemoPerson> withAddress(String address) {
        return Arrays.stream(values())
                .filter(person ->
                        person.address().filter(address::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    public static Optional<DemoPerson> withMobile(String number) {
        return Arrays.stream(values())
                .filter(person -> person.mobile().filter(number::equals).isPresent())
                .findFirst();
    }
}
