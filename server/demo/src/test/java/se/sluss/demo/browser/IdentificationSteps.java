package se.sluss.demo.browser;

import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import se.sluss.demo.world.DemoPerson;

/** What somebody does to identify, one step a method. */
public final class IdentificationSteps {

    private final Screen screen;
    private final IdentificationNames texts;

    public IdentificationSteps(Screen screen, IdentificationNames texts) {
        this.screen = screen;
        this.texts = texts;
    }

    /** Chooses by the name that stands beside the choice, and starts. */
    public void start(String method) {
        choose(method);
        screen.button(texts.names().startIdentification()).click();
    }

    /** Chooses by keyboard, and stays on the page. */
    public void choose(String method) {
        WebElement group = screen.find(Screen.Role.GROUP, texts.chooseMethod());
        screen.find(group, Screen.Role.FIELD, method).sendKeys(Keys.SPACE);
    }

    /** Picks somebody on the page of the other e-identity. */
    public void identifyElsewhereAs(DemoPerson person) {
        screen.button(texts.identifyAs().formatted(person.fullName())).click();
    }

    /** What the QR code on the screen says at this moment. */
    public String qrCode() {
        return screen.waitFor(
                "a readable QR code", () -> picture().flatMap(QrCamera::read).orElse(null));
    }

    private Optional<WebElement> picture() {
        return screen.driver().findElements(By.tagName("img")).stream()
                .filter(WebElement::isDisplayed)
                .filter(image -> texts.qrCode().equals(image.getAccessibleName()))
                .findFirst();
    }
}
