package se.sluss.platform.web;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.http.MediaType;

/** One file for browsers, in each encoding the build made of it. */
final class StaticFile {

    private final MediaType type;
    private final Map<Encoding, Content> contents = new EnumMap<>(Encoding.class);

    StaticFile(MediaType type) {
        this.type = type;
    }

    void add(Encoding encoding, byte[] bytes) {
        contents.put(encoding, new Content(encoding, ByteBuffer.wrap(bytes).asReadOnlyBuffer(), etag(bytes)));
    }

    MediaType type() {
        return type;
    }

    /** The smallest content that a browser with this {@code Accept-Encoding} takes. */
    Content bestFor(String acceptEncoding) {
        return contents.values().stream()
                .filter(content -> content.encoding().isIn(acceptEncoding))
                .findFirst()
                .orElseThrow();
    }

    private static String etag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(hash, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The bytes of one encoding, and the entity tag that names them. */
    record Content(Encoding encoding, ByteBuffer bytes, String etag) {

        /** The bytes, for one reader. */
        @Override
        public ByteBuffer bytes() {
            return bytes.duplicate();
        }
    }
}
