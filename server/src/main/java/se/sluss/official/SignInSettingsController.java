package se.sluss.official;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.sluss.protocol.booking.SignInSettings;

/** Tells the booking form where to sign in. */
@RestController
class SignInSettingsController {

    private final SignInSettings settings;

    SignInSettingsController(EntraSettings entra) {
        this.settings = new SignInSettings(
                entra.tenant(entra.tenantIds().getFirst()),
                entra.addinClientId(),
                "api://" + entra.apiClientId() + "/" + EntraSettings.SCOPE);
    }

    @GetMapping("/api/sign-in-settings")
    SignInSettings settings() {
        return settings;
    }
}
