package se.sluss.demo.phone;

import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.sluss.demo.mail.MailBody;
import se.sluss.demo.page.DemoPage;
import se.sluss.demo.page.Language;
import se.sluss.demo.page.Moments;
import se.sluss.demo.world.DemoPerson;
import se.sluss.demo.world.World;
import se.sluss.simulators.sms.Text;

/** The phone of each person: the BankID app of those who have one, and the messages, newest first. */
@RestController
final class PhoneController {

    private final World world;
    private final BankIdApps apps;

    PhoneController(World world, BankIdApps apps) {
        this.world = world;
        this.apps = apps;
    }

    @GetMapping(path = "/demo/phone/{number}", produces = MediaType.TEXT_HTML_VALUE)
    String phone(@PathVariable String number, Language language) {
        DemoPerson person =
                DemoPerson.withMobile(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = new DemoPage(language, person.fullName(), "/demo/phone/" + number);
        var screen = page.main().appendElement("div").addClass("phone");
        var texts = language.texts().lists();
        person.bankId().ifPresent(bankId -> new BankIdRegion(language, number).fill(screen, apps.of(bankId)));
        DemoPage.list(screen, texts.messages(), texts.empty(), messages(number, language));
        return page.html();
    }

    private List<Element> messages(String number, Language language) {
        return world.sms().phone(number).stream()
                .map(text -> message(text, language))
                .toList();
    }

    private static Element message(Text text, Language language) {
        var message = new Element("div").addClass("message");
        message.appendElement("p").addClass("detail").text(text.from() + " · " + Moments.moment(text.at(), language));
        MailBody.text(message, text.message());
        return message;
    }
}
