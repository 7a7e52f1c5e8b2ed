package se.sluss.simulators.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import tools.jackson.databind.json.JsonMapper;

/** The contract must notice, or all that the other tests hold against it would mean nothing. */
class ContractTests {

    @BeforeEach
    void needsTheModel() {
        assumeTrue(
                Contract.ofGraph().isPresent(),
                "SKIPPED: Microsoft's model of Graph is not at hand (" + Contract.FILE + ", or set SLUSS_CONTRACTS)");
    }

    @Test
    void findsNothingWrongWithWhatTheModelHas() {
        assertThat(violations("GET", "events/e-1", "", """
                {"@odata.etag": "x", "id": "e-1", "isOrganizer": true, "sensitivity": "private",
                 "attendees": [{"emailAddress": {"address": "a@b.example"}, "type": "required",
                                "status": {"response": "accepted", "time": "2026-11-24T08:00:00Z"}}],
                 "start": {"dateTime": "2026-11-24T08:00:00.0000000", "timeZone": "UTC"}}
                """)).isEmpty();
    }

    @Test
    void noticesAPropertyThatTheModelDoesNotHave() {
        assertThat(violations("GET", "events/e-1", "", "{\"colour\": \"green\"}"))
                .singleElement()
                .asString()
                .contains("no property colour of event");
    }

    @Test
    void noticesAWrongTypeAndAWrongValue() {
        assertThat(violations("GET", "events", "", "{\"value\": [{\"isOrganizer\": \"yes\"}]}"))
                .hasSize(1);
        assertThat(violations("GET", "events", "", "{\"value\": [{\"sensitivity\": \"secret\"}]}"))
                .hasSize(1);
        assertThat(violations("GET", "messages/m-1", "", "{\"receivedDateTime\": \"yesterday\"}"))
                .hasSize(1);
    }

    @Test
    void noticesAParameterThatAnActionDoesNotHave() {
        assertThat(violations("POST", "messages/m-1/move", "{\"destinationId\": \"inbox\"}", ""))
                .isEmpty();
        assertThat(violations("POST", "messages/m-1/move", "{\"folder\": \"inbox\"}", ""))
                .hasSize(1);
    }

    @Test
    void readsNotificationsAsWell() {
        Contract contract = Contract.ofGraph().orElseThrow();
        contract.checkNotifications(JsonMapper.shared().readTree("{\"value\": [{\"changeType\": \"moved\"}]}"));
        assertThat(contract.violations()).hasSize(1);
    }

    private static List<String> violations(String method, String path, String asked, String answered) {
        Contract contract = Contract.ofGraph().orElseThrow();
        var call = new Call(method, "/v1.0/users/b-1/" + path, Map.of(), Map.of(), Map.of(), asked);
        contract.check(call, new Answer(200, List.of(), answered.strip()));
        return contract.violations();
    }
}
