package se.sluss.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrowdTests {

    private final Crowd crowd = new Crowd(2);

    @Test
    void letsSoManyInForEachDestination() {
        assertThat(crowd.enter("anna")).isTrue();
        assertThat(crowd.enter("anna")).isTrue();
        assertThat(crowd.enter("anna")).isFalse();
        assertThat(crowd.enter("bo")).isTrue();
    }

    @Test
    void hasRoomAgainWhenSomebodyLeaves() {
        crowd.enter("anna");
        crowd.enter("anna");
        crowd.leave("anna");
        assertThat(crowd.enter("anna")).isTrue();
        assertThat(crowd.enter("anna")).isFalse();
    }
}
