package se.sluss.calendar.imip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldedLinesTests {

    static Stream<String> texts() {
        return Stream.of("a", "å", "–", "😀", "aå–😀").map(text -> "DESCRIPTION:" + text.repeat(200));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void makesNoLineLongerThan75Octets(String line) {
        assertThat(FoldedLines.of(line).split("\r\n"))
                .hasSizeGreaterThan(2)
                .allMatch(folded -> folded.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsEveryCharacterWholeOnItsLine(String line) {
        assertThat(FoldedLines.of(line).split("\r\n"))
                .allMatch(folded ->
                        new String(folded.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(folded));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void comesBackWhenUnfolded(String line) {
        assertThat(FoldedLines.of(line).replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }

    @Test
    void leavesALineOf75OctetsAsItIs() {
        assertThat(FoldedLines.of("a".repeat(75))).isEqualTo("a".repeat(75) + "\r\n");
        assertThat(FoldedLines.of("a".repeat(76))).isEqualTo("a".repeat(75) + "\r\n a\r\n");
    }
}
