package se.sluss.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class JsonFieldsTests {

    @Test
    void readsAnAbsentAndANullMemberAlike() throws Exception {
        assertThat(fields("{}").optionalString("name")).isNull();
        assertThat(fields("{\"name\":null}").optionalString("name")).isNull();
    }

    @Test
    void refusesAMissingString() {
        refuses(() -> fields("{}").string("name"));
    }

    @Test
    void refusesAStringThatIsTooLong() throws Exception {
        assertThat(fields("{\"name\":\"four\"}").string("name", 4)).isEqualTo("four");
        refuses(() -> fields("{\"name\":\"fiver\"}").string("name", 4));
    }

    @Test
    void refusesAValueOfAnotherType() {
        refuses(() -> fields("{\"name\":1}").string("name"));
        refuses(() -> fields("{\"flag\":\"true\"}").bool("flag"));
        refuses(() -> fields("{\"list\":{}}").list("list", json -> json));
        refuses(() -> fields("{\"list\":[1]}").strings("list"));
        refuses(() -> JsonFields.of(new JsonString("no object")));
    }

    @Test
    void keepsWholeNumbersWithinTheirBounds() throws Exception {
        assertThat(fields("{\"size\":64}").whole("size", 0, 64)).isEqualTo(64);
        refuses(() -> fields("{\"size\":65}").whole("size", 0, 64));
        refuses(() -> fields("{\"size\":-1}").whole("size", 0, 64));
        refuses(() -> fields("{}").whole("size", 0, 64));
    }

    @Test
    void findsConstantsByTheirExactName() throws Exception {
        assertThat(fields("{\"size\":\"SMALL\"}").constant("size", Size.values()))
                .isEqualTo(Size.SMALL);
        refuses(() -> fields("{\"size\":\"small\"}").constant("size", Size.values()));
        refuses(() -> fields("{\"sizes\":[\"SMALL\",\"HUGE\"]}").constants("sizes", Size.values()));
    }

    @Test
    void refusesMembersThatNobodyAskedFor() throws Exception {
        var fields = fields("{\"name\":\"Bo\",\"admin\":true}");
        fields.string("name");
        refuses(fields::nothingElse);
    }

    private static JsonFields fields(String text) throws MalformedJson {
        return JsonFields.of(Json.parse(text));
    }

    private static void refuses(ThrowingCallable reading) {
        assertThatExceptionOfType(MalformedJson.class).isThrownBy(reading);
    }

    private enum Size {
        SMALL,
        LARGE
    }
}
