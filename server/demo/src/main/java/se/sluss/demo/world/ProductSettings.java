package se.sluss.demo.world;

import java.util.LinkedHashMap;
import java.util.Map;
import se.sluss.simulators.bankid.BankIdSimulator;

/** The configuration of the product in the demo: the same keys that an installation sets. */
public final class ProductSettings {

    private ProductSettings() {}

    public static Map<String, Object> of(World world, String publicUrl) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("sluss.public-url", publicUrl);
        organisation(settings);
        directory(settings, world);
        mail(settings, world);
        texts(settings, world);
        bankId(settings, world.bankId());
        eIdentity(settings, "sluss.identification.oidc." + DemoEIdentity.ID + ".", world);
        return settings;
    }

    private static void organisation(Map<String, Object> settings) {
        settings.put("sluss.organisation.name", DemoTenant.ORGANISATION);
        settings.put("sluss.organisation.short-name", "Ekdalen");
        settings.put("sluss.organisation.support-phone", "+46 8 465 004 00");
        settings.put("sluss.organisation.support-email", "support@" + DemoTenant.DOMAIN);
        settings.put("sluss.organisation.time-zone", "Europe/Stockholm");
        settings.put("sluss.organisation.languages", "sv,en");
    }

    private static void directory(Map<String, Object> settings, World world) {
        String authority = world.entra().url().toString();
        settings.put("sluss.entra.authority", authority);
        settings.put("sluss.entra.tenant-ids", DemoTenant.ID);
        settings.put("sluss.entra.api-client-id", DemoTenant.API);
        settings.put("sluss.entra.web-client-secret", DemoTenant.SECRET);
        settings.put("sluss.entra.addin-client-id", DemoTenant.FORM);
        settings.put("sluss.graph.endpoint", world.graph().endpoint().toString());
        settings.put("sluss.graph.authority", authority);
        settings.put("sluss.graph.tenant-id", DemoTenant.ID);
        settings.put("sluss.graph.client-id", DemoTenant.PLACER);
        settings.put("sluss.graph.client-secret", DemoTenant.SECRET);
        settings.put("sluss.graph.sender", DemoTenant.SENDER);
        settings.put("sluss.graph.mailbox-domains", DemoTenant.DOMAIN);
    }

    private static void mail(Map<String, Object> settings, World world) {
        // The mail server would tell the passwords of its mailboxes.
        settings.put("logging.level.com.icegreen.greenmail", "warn");
        settings.put("sluss.mail.from", DemoTenant.SENDER);
        settings.put("sluss.mail.reply-to", DemoTenant.SENDER);
        settings.put("sluss.mail.imap.host", "127.0.0.1");
        settings.put("sluss.mail.imap.port", world.mail().imapPort());
        settings.put("sluss.mail.imap.tls", "none");
        settings.put("sluss.mail.imap.user", DemoTenant.SENDER);
        settings.put("sluss.mail.imap.password", DemoTenant.SENDER);
        settings.put("sluss.mail.imap.look-again", "2s");
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", world.mail().smtpPort());
    }

    private static void texts(Map<String, Object> settings, World world) {
        settings.put("sluss.identification.sms.gateway", "elks46");
        settings.put("sluss.identification.sms.sender", "Ekdalen");
        settings.put("sluss.identification.sms.countries", "SE");
        settings.put("sluss.sms.elks46.endpoint", world.sms().endpoint().toString());
        settings.put("sluss.sms.elks46.username", World.SMS_USER);
        settings.put("sluss.sms.elks46.password", World.SMS_PASSWORD);
    }

    private static void bankId(Map<String, Object> settings, BankIdSimulator bankId) {
        settings.put("sluss.identification.bankid.endpoint", bankId.endpoint().toString());
        settings.put("sluss.identification.bankid.key-store", bankId.keyStore().toString());
        settings.put("sluss.identification.bankid.key-store-password", bankId.keyStorePassword());
        settings.put(
                "sluss.identification.bankid.trust-store", bankId.trustStore().toString());
    }

    private static void eIdentity(Map<String, Object> settings, String prefix, World world) {
        settings.put(prefix + "name.sv", DemoEIdentity.NAME);
        settings.put(prefix + "name.en", DemoEIdentity.NAME);
        settings.put(prefix + "issuer", world.eIdentity().issuer());
        settings.put(prefix + "client-id", DemoEIdentity.CLIENT);
        settings.put(prefix + "client-key", world.clientKey().file().toString());
        settings.put(prefix + "client-key-id", world.clientKey().id());
        settings.put(prefix + "acr-values.[" + DemoEIdentity.LOA3 + "]", "LOA3");
    }
}
