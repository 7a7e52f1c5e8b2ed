package se.sluss.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webtestclient.autoconfigure.WebTestClientBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Makes the test client say what a browser says of requests that a page of ours makes. */
@TestConfiguration(proxyBeanMethods = false)
public class SameOriginRequests {

    @Bean
    WebTestClientBuilderCustomizer fromOurPage() {
        return builder -> builder.defaultHeader("Sec-Fetch-Site", "same-origin");
    }
}
