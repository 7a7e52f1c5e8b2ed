package se.sluss.platform.web;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractDataBufferDecoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.MalformedJson;

/**
 * Reads request bodies with the codec the browser uses too: the static method {@code read(Json)} of each record of the
 * protocol. A member that is missing or of another type is refused, where a general mapper would put null.
 */
final class ProtocolDecoder extends AbstractDataBufferDecoder<Object> {

    private final Map<Class<?>, Optional<MethodHandle>> readers = new ConcurrentHashMap<>();

    ProtocolDecoder() {
        super(MimeTypeUtils.APPLICATION_JSON);
    }

    @Override
    public boolean canDecode(ResolvableType elementType, @Nullable MimeType mimeType) {
        return super.canDecode(elementType, mimeType)
                && reader(elementType.toClass()).isPresent();
    }

    @Override
    public Object decode(
            DataBuffer buffer,
            ResolvableType targetType,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        String text = buffer.toString(StandardCharsets.UTF_8);
        DataBufferUtils.release(buffer);
        return read(reader(targetType.toClass()).orElseThrow(), text);
    }

    private static Object read(MethodHandle reader, String text) {
        try {
            return reader.invoke(Json.parse(text));
        } catch (MalformedJson e) {
            throw Refusal.of(ErrorCode.MALFORMED_MESSAGE).field("body", String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a reader throws nothing but MalformedJson", e);
        }
    }

    private Optional<MethodHandle> reader(Class<?> type) {
        return readers.computeIfAbsent(type, ProtocolDecoder::find);
    }

    private static Optional<MethodHandle> find(Class<?> type) {
        if (!type.getPackageName().startsWith("se.sluss.protocol")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    MethodHandles.publicLookup().findStatic(type, "read", MethodType.methodType(type, Json.class)));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return Optional.empty();
        }
    }
}
