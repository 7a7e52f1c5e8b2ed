package se.sluss.platform.web;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.sluss.testing.SlussIntegrationTest;

@SlussIntegrationTest
class StaticFilesIntegrationTests {

    private static final String SAMPLE = "/sample.txt";

    @Autowired
    WebTestClient client;

    @Test
    void givesThePackedFileToABrowserThatTakesIt() {
        sample("gzip, br")
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_ENCODING, "br")
                .expectHeader()
                .valueEquals(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    @Test
    void givesThePlainFileToOthers() {
        sample("identity")
                .expectHeader()
                .doesNotExist(HttpHeaders.CONTENT_ENCODING)
                .expectHeader()
                .contentType("text/plain;charset=UTF-8")
                .expectBody(String.class)
                .isEqualTo("Släpp in\n");
    }

    @Test
    void letsABrowserKeepWhatIsStillCurrent() {
        HttpHeaders first = sample("br").expectBody().returnResult().getResponseHeaders();
        client.get()
                .uri(SAMPLE)
                .header(HttpHeaders.ACCEPT_ENCODING, "br")
                .header(HttpHeaders.IF_NONE_MATCH, Objects.requireNonNull(first.getETag()))
                .exchange()
                .expectStatus()
                .isNotModified();
        client.get()
                .uri(SAMPLE)
                .header(HttpHeaders.ACCEPT_ENCODING, "identity")
                .header(HttpHeaders.IF_NONE_MATCH, Objects.requireNonNull(first.getETag()))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void cannotBeLedOutOfItsFolder() {
        client.get().uri("/../application.yaml").exchange().expectStatus().is4xxClientError();
        client.get().uri("/..%2fapplication.yaml").exchange().expectStatus().is4xxClientError();
    }

    private WebTestClient.ResponseSpec sample(String acceptEncoding) {
        return client.get()
                .uri(SAMPLE)
                .header(HttpHeaders.ACCEPT_ENCODING, acceptEncoding)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
