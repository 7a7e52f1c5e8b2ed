package se.sluss.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import se.sluss.demo.browser.BankIdPhone;
import se.sluss.demo.browser.DemoWorld;
import se.sluss.demo.browser.Gallery;
import se.sluss.demo.browser.Journey;
import se.sluss.demo.browser.Names;
import se.sluss.demo.browser.QrCamera;
import se.sluss.demo.browser.Screen;

/** Identification with BankID, from the mail to the information, as people go through it. */
@ExtendWith(DemoWorld.Shared.class)
class BankIdBrowserTests {

    private static final Names SV = Names.SWEDISH;
    private static final String CECILIA = "cecilia.dahl@posten.example";
    private static final String CECILIAS_PHONE = "+46701740607";
    private static final String QR_CODE = "QR-kod för BankID";

    @Test
    void onAnotherDeviceThatScansTheCode(DemoWorld world) {
        try (var cecilia = Screen.of("sv");
                var phone = Screen.of("sv")) {
            world.bookOfType("sensitive", "sv", "cecilia");
            begin(new Journey(cecilia, SV, world.address()));
            WebElement picture = picture(cecilia);
            cecilia.waitForText("Tryck på QR-symbolen.");
            cecilia.waitForText("Starta BankID-appen.");
            String scanned = cecilia.waitFor(
                    "a readable QR code", () -> QrCamera.read(picture).orElse(null));
            assertThat(scanned).startsWith("bankid.");
            var gallery = new Gallery(cecilia, SV);
            gallery.take("19-bankid-qr");

            var app = new BankIdPhone(phone, SV, world.address(), CECILIAS_PHONE);
            app.scan();
            assertThat(app.text()).contains("videomöte").contains("Avbryt om någon annan ber dig");
            new Gallery(phone, SV).take("20-bankid-app");
            app.cancel();
            cecilia.waitForText("Åtgärden avbröts.");
            gallery.take("21-bankid-cancelled");

            cecilia.button("Försök igen").click();
            picture(cecilia);
            app.scan();
            cecilia.waitForText("Skriv in din säkerhetskod i BankID-appen och välj Identifiera eller Skriv under.");
            gallery.take("22-bankid-code");
            assertThat(cecilia.text()).doesNotContain("Uppföljning av din ansökan");
            app.identify();
            cecilia.heading("Uppföljning av din ansökan");
            cecilia.button(SV.connect());
        }
    }

    @Test
    void onTheSameDeviceThatOpensTheApp(DemoWorld world) {
        try (var cecilia = Screen.of("sv")) {
            world.bookOfType("sensitive", "sv", "cecilia");
            begin(new Journey(cecilia, SV, world.address()));
            picture(cecilia);
            cecilia.button("Starta på denna enhet").click();
            assertThat(cecilia.link("Öppna BankID").getDomAttribute("href")).startsWith("bankid:///?autostarttoken=");
            new Gallery(cecilia, SV).take("23-bankid-same-device");
            String page = cecilia.driver().getWindowHandle();

            cecilia.driver().switchTo().newWindow(WindowType.TAB);
            var app = new BankIdPhone(cecilia, SV, world.address(), CECILIAS_PHONE);
            app.open();
            assertThat(app.text()).contains("videomöte");
            app.identify();
            cecilia.heading("Uppföljning av din ansökan");
            assertThat(cecilia.driver().getCurrentUrl()).doesNotContain("bankid=");

            cecilia.driver().switchTo().window(page);
            cecilia.heading("Uppföljning av din ansökan");
        }
    }

    /** Cecilia answers in her own mail program; any booking of hers leads to an identification. */
    private static void begin(Journey journey) {
        journey.acceptInvitation(CECILIA);
        Screen screen = journey.screen();
        screen.waitUntil("a booking", s -> !s.items(SV.calendar()).isEmpty());
        screen.item(SV.calendar()).findElement(By.cssSelector("a, button")).click();
        journey.pressGreenButton();
        screen.button(SV.startIdentification()).click();
    }

    private static WebElement picture(Screen screen) {
        return screen.waitFor("the picture", () -> screen.driver().findElements(By.tagName("img")).stream()
                .filter(WebElement::isDisplayed)
                .filter(image -> Optional.ofNullable(image.getAccessibleName())
                        .filter(QR_CODE::equals)
                        .isPresent())
                .findFirst()
                .orElse(null));
    }
}
