package se.sluss.identification.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.MethodView;
import se.sluss.protocol.visit.Visit;
import se.sluss.testing.visit.Answer;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;

/** People identify at providers, two of which were written by others. */
class OidcIdentificationIntegrationTests extends WithEIdentities {

    @Test
    void offersEveryEIdentityByItsName() {
        Booked booked = sensitive();
        var visit = browsers.opened(booked, CECILIA)
                .visit(booked.invitation(CECILIA))
                .read(Visit::read);
        assertThat(visit.methods())
                .filteredOn(offer -> offer.method() == Method.OIDC)
                .extracting(MethodView::name)
                .containsExactlyInAnyOrder(
                        "Legitimation simulated",
                        "Legitimation other",
                        "Legitimation mock",
                        "Legitimation strict",
                        "Legitimation down");
    }

    @Test
    void asksForEnoughAndForNobodyInParticular() {
        Booked booked = sensitive();
        var query = UriComponentsBuilder.fromUriString(departure(browsers.opened(booked, CECILIA), booked, "simulated"))
                .build(true)
                .getQueryParams();
        assertThat(query.getFirst("acr_values")).contains("loa3").doesNotContain("loa2");
        assertThat(query.getFirst("claims")).contains("essential", "personalIdentityNumber");
        assertThat(query.getFirst("prompt")).isEqualTo("login");
        assertThat(query.getFirst("ui_locales")).isEqualTo("sv");
        assertThat(query.getFirst("code_challenge_method")).isEqualTo("S256");
        assertThat(query.toString()).doesNotContainIgnoringCase("cecilia", CECILIAS_NUMBER);
    }

    @Test
    void identifiesAtTheStrictProvider() {
        Booked booked = sensitive();
        Browser browser = browsers.opened(booked, CECILIA);
        identified(browser, booked, STRICT.signIn(departure(browser, booked, "strict"), "cecilia"));
    }

    @Test
    void comesBackWithoutProofWhenTheStrictProviderCannotReachTheLevel() {
        Booked booked = sensitive();
        Browser browser = browsers.opened(booked, CECILIA);
        refused(browser.comeBack(STRICT.signIn(departure(browser, booked, "strict"), "weak")));
    }

    @Test
    void identifiesAtTheMockProvider() {
        Booked booked = sensitive();
        Browser browser = browsers.opened(booked, CECILIA);
        mockAnswers(Map.of("acr", LOA3, "ssn", "19901010-2383", "name", "Cecilia Dahl"));
        identified(browser, booked, redirected(departure(browser, booked, "mock")));
    }

    @Test
    void refusesALevelThatNobodyHasValued() {
        Booked booked = sensitive();
        Browser browser = browsers.opened(booked, CECILIA);
        mockAnswers(Map.of("acr", "urn:unknown", "ssn", CECILIAS_NUMBER, "name", "Cecilia Dahl"));
        refused(browser.comeBack(redirected(departure(browser, booked, "mock"))));
    }

    @Test
    void refusesALevelThatIsTooLow() {
        Booked booked = sensitive();
        Browser browser = browsers.opened(booked, CECILIA);
        mockAnswers(Map.of("acr", LOA2, "ssn", CECILIAS_NUMBER, "name", "Cecilia Dahl"));
        assertThat(browser.comeBack(redirected(departure(browser, booked, "mock")))
                        .header("Location"))
                .endsWith("&failed=identification-too-weak");
    }

    @Test
    void refusesANumberThatIsNone() {
        Booked booked = sensitive();
        Browser browser = browsers.opened(booked, CECILIA);
        mockAnswers(Map.of("acr", LOA3, "ssn", "1990", "name", "Cecilia Dahl"));
        refused(browser.comeBack(redirected(departure(browser, booked, "mock"))));
    }

    @Test
    void stopsSomebodyElse() {
        Booked booked = sensitive();
        Browser browser = browsers.opened(booked, CECILIA);
        assertThat(browser.comeBack(redirected(departure(browser, booked, "simulated") + "&login_hint=somebody"))
                        .header("Location"))
                .endsWith("&failed=other-person");
    }

    @Test
    void saysWhenAProviderIsDownAndLetsTheOthersBeUsed() {
        Booked booked = sensitive();
        Browser browser = browsers.opened(booked, CECILIA);
        assertThat(start(browser, booked, "down").code()).isEqualTo("sign-in-unavailable");
        identified(browser, booked, redirected(departure(browser, booked, "simulated") + "&login_hint=cecilia"));
    }

    @Test
    void followsTheKeysOfAProvider() {
        Booked booked = sensitive();
        Browser browser = browsers.opened(booked, CECILIA);
        identified(browser, booked, redirected(departure(browser, booked, "simulated") + "&login_hint=cecilia"));
        SIMULATOR.rotateKeys();
        clock.advance(Duration.ofSeconds(31));
        Booked next = sensitive();
        Browser other = browsers.opened(next, CECILIA);
        identified(other, next, redirected(departure(other, next, "simulated") + "&login_hint=cecilia"));
    }

    @Test
    void goesBackToTheVisitWhenThePersonGivesUp() {
        Booked booked = sensitive();
        Browser browser = browsers.opened(booked, CECILIA);
        refused(browser.comeBack(redirected(departure(browser, booked, "simulated") + "&login_hint=nobody")));
    }

    private void identified(Browser browser, Booked booked, String back) {
        assertThat(browser.comeBack(back).header("Location")).isEqualTo("/m#visit=" + booked.invitation(CECILIA));
        var visit = browser.visit(booked.invitation(CECILIA)).read(Visit::read);
        assertThat(visit.information()).isNotNull();
    }

    private static void refused(Answer answer) {
        assertThat(answer.header("Location")).endsWith("&failed=sign-in-failed");
    }

    private static void mockAnswers(Map<String, Object> claims) {
        MOCK.enqueueCallback(new DefaultOAuth2TokenCallback("eid", "subject", "JWT", List.of("sluss"), claims, 300));
    }
}
