package se.sluss.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationKeyFileTests {

    private static final byte[] DATA = {1, 2, 3};

    private final Path folder;

    InstallationKeyFileTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void makesAKeyThatOnlyItsOwnerCanRead() throws IOException {
        Path file = folder.resolve("new").resolve("installation.key");
        keyFile(file).readOrCreate();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void readsTheSameKeyAgain() {
        Path file = folder.resolve("installation.key");
        byte[] first = keyFile(file).readOrCreate().mac("test", DATA);
        assertThat(keyFile(file).readOrCreate().mac("test", DATA)).isEqualTo(first);
    }

    @Test
    void makesAnotherKeyForAnotherInstallation() {
        byte[] first = keyFile(folder.resolve("first")).readOrCreate().mac("test", DATA);
        assertThat(keyFile(folder.resolve("second")).readOrCreate().mac("test", DATA))
                .isNotEqualTo(first);
    }

    @Test
    void derivesAnotherKeyForEachPurpose() {
        var key = keyFile(folder.resolve("installation.key")).readOrCreate();
        assertThat(key.mac("one", DATA)).isNotEqualTo(key.mac("two", DATA));
    }

    @Test
    void namesTheSettingWhenTheFileHoldsNoKey() throws IOException {
        Path file = Files.writeString(folder.resolve("installation.key"), "not a key");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(keyFile(file)::read)
                .withMessageContaining("sluss.secrets.installation-key-file");
    }

    private static InstallationKeyFile keyFile(Path file) {
        return new InstallationKeyFile(file, new SecureRandom());
    }
}
