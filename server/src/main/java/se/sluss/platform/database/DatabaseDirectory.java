package se.sluss.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.util.FileSystemUtils;

/**
 * The kept directory of the embedded database: readable by its owner alone, and used by one server at a time.
 *
 * <p>Holds {@code postgresql/} (the data), {@code postgresql-binaries/} (the unpacked program), {@code
 * postgresql.password}, {@code postgresql.finished} (says that the first start came to its end) and {@code lock}.
 */
final class DatabaseDirectory implements AutoCloseable {

    private static final String ANOTHER = "another directory with sluss.data-dir (bin/run --data DIR).";

    private final Path root;
    private final FileChannel lock;

    private DatabaseDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes the directory, and makes it when it is not there.
     *
     * @throws DatabaseNotUsable when another server has it, or it cannot be written
     */
    static DatabaseDirectory take(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            return new DatabaseDirectory(root, lock(root));
        } catch (IOException e) {
            throw new DatabaseNotUsable("The data directory " + root + " cannot be used: " + e, "Choose " + ANOTHER, e);
        }
    }

    Path data() {
        return root.resolve("postgresql");
    }

    Path binaries() {
        return root.resolve("postgresql-binaries");
    }

    Path passwordFile() {
        return root.resolve("postgresql.password");
    }

    /**
     * Removes a database that was never finished: its first start was killed before anything could be stored in it.
     */
    void discardHalfMade() throws IOException {
        if (!Files.exists(finished())) {
            FileSystemUtils.deleteRecursively(data());
        }
    }

    void markFinished() throws IOException {
        if (!Files.exists(finished())) {
            Files.createFile(finished());
        }
    }

    private Path finished() {
        return root.resolve("postgresql.finished");
    }

    /** The password of the database's owner, made at the first start and readable by the owner of the directory alone. */
    String password(SecureRandom random) {
        try {
            if (!Files.exists(passwordFile())) {
                createPassword(random);
            }
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createPassword(SecureRandom random) throws IOException {
        byte[] password = new byte[32];
        random.nextBytes(password);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(passwordFile(), ownerOnly);
        // DSYNC: a database whose password is lost in a power cut is lost too.
        Files.writeString(
                passwordFile(), HexFormat.of().formatHex(password), StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locks(channel)) {
            channel.close();
            throw new DatabaseNotUsable(
                    "The data directory " + root + " is in use by another Sluss server.",
                    "Stop that server, or choose " + ANOTHER);
        }
        return channel;
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
