package se.sluss.platform.security;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.sluss.testing.SlussIntegrationTest;

@SlussIntegrationTest
class ProtectionIntegrationTests {

    private static final String NOWHERE = "/api/nowhere";

    @Autowired
    WebTestClient client;

    @Test
    void putsTheProtectingHeadersOnEveryAnswer() {
        client.get()
                .uri(NOWHERE)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .valueEquals(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                                + "media-src 'self' blob:; connect-src 'self' ws://localhost:8080; font-src 'self'; "
                                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .expectHeader()
                .valueEquals("Referrer-Policy", "no-referrer")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Cross-Origin-Opener-Policy", "same-origin")
                .expectHeader()
                .valueEquals("Cross-Origin-Resource-Policy", "same-origin")
                .expectHeader()
                .doesNotExist("Strict-Transport-Security");
    }

    @Test
    void answersWhatIsNotThereWithAProblem() {
        client.get()
                .uri(NOWHERE)
                .exchange()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-found");
    }

    @Test
    void refusesAChangeAskedForByAnotherSite() {
        client.post()
                .uri(NOWHERE)
                .header("Sec-Fetch-Site", "cross-site")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("origin-not-allowed");
    }

    @Test
    void refusesAChangeAskedForByASiblingDomain() {
        client.post()
                .uri(NOWHERE)
                .header("Sec-Fetch-Site", "same-site")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void asksForTheOriginOfABrowserThatDoesNotSayWhoseThePageIs() {
        var plain = client.mutate()
                .defaultHeaders(headers -> headers.remove("Sec-Fetch-Site"))
                .build();
        plain.delete().uri(NOWHERE).exchange().expectStatus().isForbidden();
        plain.delete()
                .uri(NOWHERE)
                .header(HttpHeaders.ORIGIN, "https://other.example")
                .exchange()
                .expectStatus()
                .isForbidden();
        plain.delete()
                .uri(NOWHERE)
                .header(HttpHeaders.ORIGIN, "http://localhost:8080")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void refusesAFormEvenFromOurPage() {
        client.post()
                .uri(NOWHERE)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("a=b")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }

    @Test
    void describesItsApi() {
        client.get()
                .uri("/api/openapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.openapi")
                .exists();
    }
}
