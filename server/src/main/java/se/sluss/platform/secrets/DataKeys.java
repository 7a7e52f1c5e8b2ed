package se.sluss.platform.secrets;

import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One key for the data of each owner, stored sealed under the installation key. Destroying it destroys the data. */
@Component
public class DataKeys {

    private final DatabaseClient database;
    private final SealingKey wrapping;
    private final SecureRandom random;

    DataKeys(DatabaseClient database, InstallationKey installation, SecureRandom random) {
        this.database = database;
        this.wrapping = installation.sealing("data keys");
        this.random = random;
    }

    /** Makes the key of a new owner. */
    public Mono<SealingKey> create(UUID owner) {
        return Mono.defer(() -> {
            byte[] key = new byte[SealingKey.BYTES];
            random.nextBytes(key);
            return database.sql("insert into data_key (owner, wrapped) values (:owner, :wrapped)")
                    .bind("owner", owner)
                    .bind("wrapped", wrapping.seal(key, owner.toString()))
                    .then()
                    .thenReturn(new SealingKey(key, random));
        });
    }

    /** The key of an owner; empty when it was destroyed or never made. */
    public Mono<SealingKey> of(UUID owner) {
        return database.sql("select wrapped from data_key where owner = :owner")
                .bind("owner", owner)
                .mapValue(byte[].class)
                .one()
                .map(wrapped -> new SealingKey(wrapping.open(wrapped, owner.toString()), random));
    }

    /** Makes everything sealed with this owner's key unreadable for ever. */
    public Mono<Void> destroy(UUID owner) {
        return database.sql("delete from data_key where owner = :owner")
                .bind("owner", owner)
                .then();
    }
}
