package se.sluss.platform.secrets;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Reads the installation key from its file, and makes the file when there is none yet. */
final class InstallationKeyFile {

    private final Path file;
    private final SecureRandom random;

    InstallationKeyFile(Path file, SecureRandom random) {
        this.file = file;
        this.random = random;
    }

    InstallationKey read() {
        try {
            return new InstallationKey(
                    Base64.getDecoder().decode(Files.readString(file).strip()), random);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "sluss.secrets.installation-key-file: " + file + " must hold 32 bytes in Base64", e);
        }
    }

    InstallationKey readOrCreate() {
        if (!Files.exists(file)) {
            create();
        }
        return read();
    }

    private void create() {
        byte[] key = new byte[SealingKey.BYTES];
        random.nextBytes(key);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, ownerOnly);
            // DSYNC: data sealed under a key that a power cut takes away would be lost for ever.
            Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardOpenOption.DSYNC);
        } catch (FileAlreadyExistsException e) {
            // Another node made it first; its key is the one to use.
        } catch (IOException e) {
            throw new IllegalStateException("cannot create the installation key " + file, e);
        }
    }
}
