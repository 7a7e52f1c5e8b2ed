package se.sluss.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sluss.protocol.signal.fromclient.ClientSignal;
import se.sluss.protocol.signal.fromserver.ServerSignal;

class GoldenFileTests {

    static List<GoldenFile> all() {
        return GoldenFile.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isWrittenExactlyAsItWasRead(GoldenFile file) throws Exception {
        assertThat(WireMessages.roundTrip(file.name(), file.text())).isEqualTo(file.text());
    }

    @Test
    void existsForEverySignal() {
        assertThat(names()).containsAll(expected("client-signal-", ClientSignal.class));
        assertThat(names()).containsAll(expected("server-signal-", ServerSignal.class));
    }

    private static List<String> names() {
        return GoldenFile.all().stream().map(GoldenFile::name).toList();
    }

    private static List<String> expected(String prefix, Class<?> sealedType) {
        var names = new ArrayList<String>();
        for (Class<?> type : sealedType.getPermittedSubclasses()) {
            names.add(prefix
                    + type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
