package se.sluss.platform.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SealingKeyTests {

    private static final byte[] TEXT = "Cecilia Dahl".getBytes(UTF_8);

    private final SealingKey key = key();

    @Test
    void opensWhatItSealed() {
        assertThat(key.open(key.seal(TEXT, "person"), "person")).isEqualTo(TEXT);
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(key.seal(TEXT, "person")).isNotEqualTo(key.seal(TEXT, "person"));
    }

    @Test
    void showsNothingOfTheText() {
        assertThat(new String(key.seal(TEXT, "person"), UTF_8)).doesNotContain("Cecilia", "Dahl");
    }

    @Test
    void refusesAnotherContext() {
        byte[] sealed = key.seal(TEXT, "person");
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> key.open(sealed, "details"));
    }

    @Test
    void refusesAnotherKey() {
        byte[] sealed = key.seal(TEXT, "person");
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> key().open(sealed, "person"));
    }

    @Test
    void refusesAnyChangedByte() {
        byte[] sealed = key.seal(TEXT, "person");
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> key.open(changed, "person"));
        }
    }

    @Test
    void refusesWhatIsTooShort() {
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> key.open(new byte[5], "person"));
    }

    private static SealingKey key() {
        var random = new SecureRandom();
        byte[] bytes = new byte[SealingKey.BYTES];
        random.nextBytes(bytes);
        return new SealingKey(bytes, random);
    }
}
