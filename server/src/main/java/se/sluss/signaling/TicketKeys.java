package se.sluss.signaling;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.platform.secrets.InstallationKey;
import se.sluss.platform.secrets.SealingKey;

/** The key that signs join tickets: made once for the installation, sealed in the database, the same on every node. */
@Component
class TicketKeys {

    private static final String PURPOSE = "ticket key";

    private final DatabaseClient database;
    private final SealingKey sealing;
    private final SecureRandom random;
    private final Mono<ECKey> key;

    TicketKeys(DatabaseClient database, InstallationKey installation, SecureRandom random) {
        this.database = database;
        this.sealing = installation.sealing(PURPOSE);
        this.random = random;
        this.key = stored().switchIfEmpty(Mono.defer(this::create)).cacheInvalidateIf(ignored -> false);
    }

    Mono<ECKey> current() {
        return key;
    }

    /** Another node may have made one at the same time: whichever is stored first is the one. */
    private Mono<ECKey> create() {
        return Mono.fromCallable(this::generate)
                .flatMap(made -> database.sql("""
                                insert into ticket_key (id, sealed_key)
                                select :id, :sealed where not exists (select from ticket_key)
                                on conflict do nothing
                                """)
                        .bind("id", made.getKeyID())
                        .bind("sealed", seal(made))
                        .then())
                .then(stored());
    }

    private ECKey generate() throws JOSEException {
        return new ECKeyGenerator(Curve.P_256)
                .keyID(UUID.randomUUID().toString())
                .secureRandom(random)
                .generate();
    }

    private Mono<ECKey> stored() {
        return database.sql("select sealed_key from ticket_key order by created_at, id limit 1")
                .mapValue(byte[].class)
                .one()
                .map(this::open);
    }

    private byte[] seal(ECKey made) {
        return sealing.seal(made.toJSONString().getBytes(StandardCharsets.UTF_8), PURPOSE);
    }

    private ECKey open(byte[] sealed) {
        try {
            return ECKey.parse(new String(sealing.open(sealed, PURPOSE), StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException("the stored ticket key is not a key", e);
        }
    }
}
