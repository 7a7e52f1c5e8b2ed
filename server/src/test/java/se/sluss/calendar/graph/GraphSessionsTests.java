package se.sluss.calendar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import se.sluss.testing.TestCertificate;

class GraphSessionsTests {

    private final TestTenant tenant = new TestTenant();

    @AfterEach
    void stop() {
        tenant.close();
    }

    @Test
    void provesItselfWithItsCertificate() {
        tenant.register(tenant.certificate());
        StepVerifier.create(sessions().current()).expectNextCount(1).verifyComplete();
        var form = tenant.entra().journal().calls().getFirst().form();
        assertThat(form).containsKey("client_assertion").doesNotContainKey("client_secret");
    }

    @Test
    void getsNothingWithTheCertificateOfSomebodyElse() {
        tenant.register(TestCertificate.generated());
        StepVerifier.create(sessions().current()).verifyErrorMessage("Entra ID answered 401");
    }

    private GraphSessions sessions() {
        return tenant.sessions(ignored -> {});
    }
}
