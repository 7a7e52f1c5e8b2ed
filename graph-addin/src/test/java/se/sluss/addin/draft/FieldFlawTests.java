package se.sluss.addin.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.sluss.protocol.Problem;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.Role;

class FieldFlawTests {

    @Test
    void hasAReasonForEachFieldThatTheServerRefused() throws MalformedJson {
        var problem = Problem.read(Json.parse("""
                {"code": "not-valid", "errors": {
                  "start": "has passed",
                  "participants": "are more than 3 beside the leader",
                  "participants[1].mobile": "is not a mobile number",
                  "zone": "is not a time zone"}}
                """));

        assertThat(FieldFlaw.of(problem, List.of()))
                .containsExactly(
                        new FieldFlaw("start", Flaw.TIME_PAST),
                        new FieldFlaw("participants", Flaw.PARTICIPANTS_TOO_MANY),
                        new FieldFlaw("participants[1].mobile", Flaw.MOBILE_UNREADABLE),
                        new FieldFlaw("zone", Flaw.REFUSED));
    }

    @Test
    void saysWhatIsWrongWithTheAddressOfWhoeverSignsInAsStaff() throws MalformedJson {
        var problem = Problem.read(Json.parse("""
                {"code": "not-valid", "errors": {"participants[0].email": "is not an address of the organisation"}}
                """));
        var colleague = new DraftParticipant(
                "Bo Ek", "bo.ek@posten.example", "", "", Means.STAFF, "", Role.CO_LEADER, "sv", "");

        assertThat(FieldFlaw.of(problem, List.of(colleague)))
                .containsExactly(new FieldFlaw("participants[0].email", Flaw.STAFF_ADDRESS_MISSING));
    }
}
