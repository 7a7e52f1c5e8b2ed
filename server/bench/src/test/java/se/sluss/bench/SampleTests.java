package se.sluss.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTests {

    @Test
    void findsTheMiddleOfValuesInAnyOrder() {
        var sample = Sample.of(List.of(9.0, 1.0, 5.0));
        assertThat(sample.median()).isEqualTo(5);
        assertThat(sample.least()).isEqualTo(1);
        assertThat(sample.most()).isEqualTo(9);
        assertThat(sample.size()).isEqualTo(3);
    }

    @Test
    void liesBetweenTwoValuesInProportion() {
        var sample = Sample.of(List.of(1.0, 2.0, 3.0, 4.0));
        assertThat(sample.lowerQuartile()).isEqualTo(1.75);
        assertThat(sample.median()).isEqualTo(2.5);
        assertThat(sample.upperQuartile()).isEqualTo(3.25);
    }

    @Test
    void isTheSameEverywhereForOneValue() {
        var sample = Sample.of(List.of(7.0));
        assertThat(List.of(sample.lowerQuartile(), sample.median(), sample.upperQuartile()))
                .containsOnly(7.0);
    }

    @Test
    void refusesNothing() {
        assertThatThrownBy(() -> Sample.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
