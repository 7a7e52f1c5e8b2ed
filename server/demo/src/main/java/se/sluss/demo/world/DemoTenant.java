package se.sluss.demo.world;

import java.util.List;
import java.util.stream.Stream;
import se.sluss.simulators.entra.AppRegistration;
import se.sluss.simulators.entra.ClientCredential;
import se.sluss.simulators.entra.EntraPerson;
import se.sluss.simulators.entra.Platform;
import se.sluss.simulators.graph.MailboxOwner;

/** The tenant of the organisation: its people, its neutral sender, and the applications registered in it. */
public final class DemoTenant {

    public static final String DOMAIN = "ekdalen.example";

    /** The permission that the booking form asks for. */
    public static final String SCOPE = "Meeting.ReadWrite";

    static final String ID = "5f0d3c1a-7d51-4c1e-9a6f-2f6f5c0e8d10";
    static final String API = "5f0d3c1a-7d51-4c1e-9a6f-2f6f5c0e8d11";
    static final String FORM = "5f0d3c1a-7d51-4c1e-9a6f-2f6f5c0e8d12";
    static final String PLACER = "5f0d3c1a-7d51-4c1e-9a6f-2f6f5c0e8d13";
    static final String SECRET = "only-for-the-demo";
    static final String SENDER = "mote@" + DOMAIN;
    static final String ORGANISATION = "Ekdalens kommun";

    private static final String SENDER_ID = "00000000-0000-4000-8000-000000000009";

    private DemoTenant() {}

    static List<EntraPerson> people() {
        return staff().map(person -> new EntraPerson(
                        person.objectId(), person.address().orElseThrow(), person.fullName(), List.of("Leader")))
                .toList();
    }

    static List<MailboxOwner> mailboxes() {
        var sender = new MailboxOwner(SENDER_ID, SENDER, ORGANISATION);
        return Stream.concat(
                        staff().map(person -> new MailboxOwner(
                                person.objectId(), person.address().orElseThrow(), person.fullName())),
                        Stream.of(sender))
                .toList();
    }

    /** What is registered in the tenant for a product at this address. */
    static List<AppRegistration> applications(String publicUrl) {
        return List.of(
                AppRegistration.of(API)
                        .exposing("api://" + API)
                        .redirect(Platform.WEB, publicUrl + "/official/sign-in/return")
                        .credential(new ClientCredential.Secret(SECRET)),
                AppRegistration.of(FORM)
                        .redirect(Platform.SPA, publicUrl + "/addin/taskpane.html")
                        .redirect(Platform.SPA, publicUrl + "/demo/outlook"),
                AppRegistration.of(PLACER)
                        .credential(new ClientCredential.Secret(SECRET))
                        .permitted("Mail.Send")
                        .permitted("Mail.ReadWrite")
                        .permitted("Calendars.ReadWrite"));
    }

    private static Stream<DemoPerson> staff() {
        return Stream.of(DemoPerson.values()).filter(DemoPerson::inTenant);
    }
}
