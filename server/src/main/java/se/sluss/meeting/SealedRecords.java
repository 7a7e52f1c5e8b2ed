package se.sluss.meeting;

import org.springframework.stereotype.Component;
import se.sluss.platform.secrets.SealingKey;
import tools.jackson.databind.json.JsonMapper;

/** Seals the parts of a meeting that name people or matters, each as a JSON document under the meeting's key. */
@Component
class SealedRecords {

    private final JsonMapper json;

    SealedRecords(JsonMapper json) {
        this.json = json;
    }

    byte[] seal(Object part, SealingKey key) {
        return key.seal(json.writeValueAsBytes(part), context(part.getClass()));
    }

    <T> T open(byte[] sealed, Class<T> type, SealingKey key) {
        return json.readValue(key.open(sealed, context(type)), type);
    }

    private static String context(Class<?> type) {
        return type.getSimpleName();
    }
}
