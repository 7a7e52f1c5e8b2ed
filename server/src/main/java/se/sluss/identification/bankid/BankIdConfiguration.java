package se.sluss.identification.bankid;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects to BankID where the installation has a certificate. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBankId
class BankIdConfiguration {

    @Bean
    RelyingPartyKey relyingPartyKey(BankIdSettings settings) {
        return RelyingPartyKey.read(settings);
    }

    @Bean
    BankIdClient bankIdClient(BankIdSettings settings, RelyingPartyKey key) {
        return new BankIdClient(settings.endpoint(), MutualTls.context(key, settings.presentTrustStore()));
    }

    @Bean
    CertificateExpiry bankIdCertificate(RelyingPartyKey key, Clock clock) {
        return new CertificateExpiry(key.expiresAt(), clock);
    }
}
