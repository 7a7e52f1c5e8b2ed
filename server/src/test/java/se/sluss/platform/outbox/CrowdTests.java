package se.sluss.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CrowdTests {

    private final Crowd crowd = new Crowd(5, 2, new Random(1));

    @Test
    void letsSoManyInForEachDestination() {
        assertThat(crowd.enter(List.of("anna", "bo"))).isEqualTo(Map.of("anna", 2, "bo", 2));
        assertThat(crowd.enter(List.of("anna", "bo"))).isEmpty();
    }

    @Test
    void letsNoMoreInThanThereAreInAll() {
        crowd.enter(List.of("anna", "bo"));
        assertThat(crowd.enter(List.of("cecilia"))).isEqualTo(Map.of("cecilia", 1));
        assertThat(crowd.enter(List.of("david"))).isEmpty();
    }

    @Test
    void hasRoomAgainWhenSomebodyLeaves() {
        crowd.enter(List.of("anna"));
        crowd.leave("anna");
        assertThat(crowd.enter(List.of("anna"))).isEqualTo(Map.of("anna", 1));
    }

    @Test
    void dealsOnePlaceToEachBeforeAnyGetsASecond() {
        assertThat(crowd.enter(List.of("anna", "bo", "cecilia", "david"))).hasSize(4);
    }

    @Test
    void beginsWithThoseThatHaveTheFewest() {
        var full = new Crowd(4, 4, new Random(1));
        full.enter(List.of("anna"));
        for (int i = 0; i < 3; i++) {
            full.leave("anna");
            assertThat(full.enter(List.of("anna", "bo"))).isEqualTo(Map.of("bo", 1));
            full.leave("bo");
            full.enter(List.of("anna"));
        }
    }

    @Test
    void leavesNobodyOutForEverWhenThereAreMoreDestinationsThanPlaces() {
        var served = new TreeSet<String>();
        for (int i = 0; i < 100; i++) {
            var dealt = crowd.enter(List.of("a", "b", "c", "d", "e", "f", "g"));
            served.addAll(dealt.keySet());
            dealt.keySet().forEach(crowd::leave);
        }
        assertThat(served).containsExactly("a", "b", "c", "d", "e", "f", "g");
    }
}
