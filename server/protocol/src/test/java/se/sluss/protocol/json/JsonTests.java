package se.sluss.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTests {

    @Test
    void readsEveryKindOfValue() throws Exception {
        assertThat(Json.parse(" {\"a\" : [ 1 , -2, true,false , null, \"b\" ] }\n"))
                .isEqualTo(new JsonObject(Map.of(
                        "a",
                        new JsonArray(List.of(
                                new JsonNumber(1),
                                new JsonNumber(-2),
                                new JsonBoolean(true),
                                new JsonBoolean(false),
                                JsonNull.NULL,
                                new JsonString("b"))))));
    }

    @Test
    void readsEveryEscape() throws Exception {
        assertThat(Json.parse("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e5\\uD83D\\uDE00\""))
                .isEqualTo(new JsonString("\"\\/\b\f\n\r\tå😀"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "[[],{}]", "0", "9007199254740992", "-9007199254740992", "\"\"", "null"})
    void writesWhatItRead(String text) throws Exception {
        String value = text.isEmpty() ? "[1,2]" : text;
        assertThat(Json.parse(value).text()).isEqualTo(value);
    }

    @Test
    void writesNothingThatEndsAScriptOrALine() {
        assertThat(new JsonString("</script>\u2028\u0001").text()).isEqualTo("\"\\u003c/script>\\u2028\\u0001\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\"}",
                "{a:1}",
                "{\"a\":1,\"a\":2}",
                "[1 2]",
                "1 2",
                "'a'",
                "\"a",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\u12",
                "\"\u0000\"",
                "\"line\nbreak\"",
                "tru",
                "nul",
                "undefined",
                "NaN",
                "-",
                "01",
                "+1",
                "1.5",
                "1e3",
                "0x1",
                "9007199254740993999",
                "// comment\n1",
                "\uFEFF1"
            })
    void refusesWhatIsNotOneStrictValue(String text) {
        assertThatExceptionOfType(MalformedJson.class).isThrownBy(() -> Json.parse(text));
    }

    @Test
    void refusesNestingThatWouldExhaustTheStack() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThatExceptionOfType(MalformedJson.class).isThrownBy(() -> Json.parse(deep));
    }

    @Test
    void neverRepeatsTheTextInItsComplaint() {
        assertThatExceptionOfType(MalformedJson.class)
                .isThrownBy(() -> Json.parse("{\"code\":429830 oops"))
                .withMessageNotContaining("429830");
    }

    @Test
    void writesNoFraction() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonNumber(0.5).text());
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonNumber(Double.NaN).text());
    }
}
