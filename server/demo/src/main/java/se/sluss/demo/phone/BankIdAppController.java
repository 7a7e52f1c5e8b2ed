package se.sluss.demo.phone;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.sluss.demo.page.Language;
import se.sluss.demo.world.DemoPerson;

/** What somebody presses in the BankID app. */
@RestController
final class BankIdAppController {

    private final BankIdApps apps;

    BankIdAppController(BankIdApps apps) {
        this.apps = apps;
    }

    @PostMapping("/demo/phone/{number}/bankid")
    Mono<ResponseEntity<Void>> press(@PathVariable String number, Language language, ServerWebExchange exchange) {
        BankIdApp app = DemoPerson.withMobile(number)
                .flatMap(DemoPerson::bankId)
                .map(apps::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return exchange.getFormData()
                .map(form -> press(app, form.toSingleValueMap(), address(exchange)))
                .map(next -> next.orElse(language.link("/demo/phone/" + number)))
                .map(next -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(next))
                        .build());
    }

    /** What the browser of this device opens then, if the app wants it to. */
    private static Optional<String> press(BankIdApp app, Map<String, String> form, String deviceIp) {
        String order = form.getOrDefault("order", "");
        switch (form.getOrDefault("act", "")) {
            case "scan" -> app.scan(order, deviceIp);
            case "open" -> app.open(order, deviceIp);
            case "cancel" -> app.cancel();
            case "identify" -> {
                return app.identify();
            }
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return Optional.empty();
    }

    private static String address(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getRemoteAddress())
                .map(remote -> remote.getAddress().getHostAddress())
                .orElse("127.0.0.1");
    }
}
