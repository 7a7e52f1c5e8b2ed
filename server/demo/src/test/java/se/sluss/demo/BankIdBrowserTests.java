package se.sluss.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WindowType;
import se.sluss.demo.browser.BankIdPhone;
import se.sluss.demo.browser.DemoWorld;
import se.sluss.demo.browser.Gallery;
import se.sluss.demo.browser.IdentificationNames;
import se.sluss.demo.browser.IdentificationSteps;
import se.sluss.demo.browser.Names;
import se.sluss.demo.browser.Screen;
import se.sluss.demo.world.DemoPerson;

/** Identification with BankID, from the link to the information, as people go through it. */
@ExtendWith(DemoWorld.Shared.class)
class BankIdBrowserTests {

    private static final String SUBJECT = "Uppföljning av din ansökan";
    private static final String CECILIAS_PHONE = "+46701740607";

    static Stream<IdentificationNames> languages() {
        return Stream.of(IdentificationNames.SWEDISH, IdentificationNames.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void onAnotherDeviceThatScansTheCode(IdentificationNames texts, DemoWorld world) {
        Names names = texts.names();
        try (var cecilia = Screen.of(texts.language());
                var phone = Screen.of(texts.language())) {
            var steps = begun(cecilia, texts, world);
            assertThat(steps.qrCode()).startsWith("bankid.");
            cecilia.waitForText(texts.tapQrSymbol());
            cecilia.waitForText(texts.startApp());
            var gallery = new Gallery(cecilia, names);
            gallery.take("19-bankid-qr");

            var app = new BankIdPhone(phone, names, world.address(), CECILIAS_PHONE);
            app.scan();
            assertThat(app.text()).contains(texts.forVideoMeeting());
            new Gallery(phone, names).take("20-bankid-app");
            app.cancel();
            cecilia.waitForText(texts.cancelled());
            gallery.take("21-bankid-cancelled");

            cecilia.button(texts.tryAgain()).click();
            steps.qrCode();
            app.scan();
            cecilia.waitForText(texts.enterCode());
            gallery.take("22-bankid-code");
            assertThat(cecilia.text()).doesNotContain(SUBJECT);
            app.identify();
            cecilia.heading(SUBJECT);
            cecilia.button(names.connect());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void onTheSameDeviceThatOpensTheApp(IdentificationNames texts, DemoWorld world) {
        try (var cecilia = Screen.of(texts.language())) {
            begun(cecilia, texts, world).qrCode();
            cecilia.button(texts.startOnThisDevice()).click();
            assertThat(cecilia.link(texts.openBankId()).getDomAttribute("href"))
                    .startsWith("bankid:///?autostarttoken=");
            new Gallery(cecilia, texts.names()).take("23-bankid-same-device");
            String page = cecilia.driver().getWindowHandle();

            cecilia.driver().switchTo().newWindow(WindowType.TAB);
            var app = new BankIdPhone(cecilia, texts.names(), world.address(), CECILIAS_PHONE);
            app.open();
            assertThat(app.text()).contains(texts.forVideoMeeting());
            app.identify();
            cecilia.heading(SUBJECT);
            assertThat(cecilia.driver().getCurrentUrl()).doesNotContain("bankid=");

            cecilia.driver().switchTo().window(page);
            cecilia.heading(SUBJECT);
        }
    }

    private static IdentificationSteps begun(Screen screen, IdentificationNames texts, DemoWorld world) {
        screen.open(world.inviteByMail(DemoPerson.CECILIA, "sensitive", texts.language())
                .link());
        var steps = new IdentificationSteps(screen, texts);
        steps.start("BankID");
        return steps;
    }
}
