package se.sluss.demo.browser;

import org.openqa.selenium.WebElement;

/** The BankID app on somebody's phone. */
public final class BankIdPhone {

    private static final String REGION = "BankID";

    private final Screen screen;
    private final Names names;

    /** Opens the phone on a screen. */
    public BankIdPhone(Screen screen, Names names, String demo, String number) {
        this.screen = screen;
        this.names = names;
        screen.open(demo + "/demo/phone/" + number + "?lang=" + names.language());
        screen.find(Screen.Role.REGION, REGION);
    }

    /** Points the camera at the newest QR code. */
    public void scan() {
        press("sv".equals(names.language()) ? "Skanna QR-koden" : "Scan the QR code");
    }

    /** Opens what was started on this device. */
    public void open() {
        press("sv".equals(names.language()) ? "Öppna" : "Open");
    }

    /** What the app says that this is for. */
    public String text() {
        return screen.waitFor("the text of the order", () -> {
            String shown = region().getText();
            return shown.contains("Ekdalens kommun") ? shown : null;
        });
    }

    public void identify() {
        press("sv".equals(names.language()) ? "Legitimera" : "Identify");
    }

    public void cancel() {
        press("sv".equals(names.language()) ? "Avbryt" : "Cancel");
    }

    private WebElement region() {
        return screen.find(Screen.Role.REGION, REGION);
    }

    private void press(String button) {
        screen.waitFor("to press " + button, () -> {
            screen.find(region(), Screen.Role.BUTTON, button).click();
            return true;
        });
    }
}
