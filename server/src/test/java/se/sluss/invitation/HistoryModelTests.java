package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.sluss.invitation.HistoryModel.Asking;
import se.sluss.invitation.HistoryModel.End;
import se.sluss.invitation.HistoryModel.Place;
import se.sluss.invitation.HistoryModel.Shown;
import se.sluss.invitation.HistoryModel.Span;
import se.sluss.protocol.visit.Answer;

/** The model of the histories allows no more than is true. */
class HistoryModelTests {

    private static final Place LEADER = new Place("anna", 0);
    private static final Place BO = new Place("bo", 0);
    private static final Span NINE = hour(9);
    private static final Span TEN = hour(10);
    private static final Span ELEVEN = hour(11);

    private final HistoryModel model = new HistoryModel("anna");

    @BeforeEach
    void book() {
        model.booked(0, NINE);
        model.invited(LEADER);
        model.invited(BO);
    }

    @Test
    void expectsAnEntryOfWhoHasAcceptedAndAMailToWhoHasNot() {
        assertThat(model.ends(LEADER)).containsExactly(new End(NINE, Shown.RIGHT));
        assertThat(model.ends(BO)).containsExactly(new End(null, Shown.NOTHING));
        assertThat(model.asking(BO)).isEqualTo(Asking.YES);
        model.answered(BO, Answer.ACCEPTED);
        assertThat(model.ends(BO)).containsExactly(new End(NINE, Shown.RIGHT));
        assertThat(model.asking(BO)).isEqualTo(Asking.NO);
    }

    @Test
    void expectsThatAParticipantsDragIsShownAndEndsWithTheNextMove() {
        model.answered(BO, Answer.ACCEPTED);
        model.dragged(BO, TEN, false);
        assertThat(model.ends(BO)).containsExactly(new End(TEN, Shown.DIFFERS));
        model.moved(0, ELEVEN);
        assertThat(model.ends(BO)).containsExactly(new End(ELEVEN, Shown.RIGHT));
    }

    @Test
    void expectsThatALeadersDragMovesTheMeeting() {
        model.dragged(LEADER, TEN, false);
        assertThat(model.ends(LEADER)).containsExactly(new End(TEN, Shown.RIGHT));
        model.moved(0, ELEVEN);
        assertThat(model.ends(LEADER)).containsExactly(new End(ELEVEN, Shown.RIGHT));
    }

    @Test
    void leavesOpenWhatCountsWhenADragMeetsWorkUnderWay() {
        model.moved(0, TEN);
        model.dragged(LEADER, ELEVEN, true);
        assertThat(model.possibleTimes(0)).containsExactlyInAnyOrder(TEN, ELEVEN);
        model.settled(0, TEN);
        assertThat(model.possibleTimes(0)).containsExactly(TEN);
    }

    @Test
    void expectsNothingBackThatAPersonHasDeleted() {
        model.answered(BO, Answer.ACCEPTED);
        model.deleted(BO);
        model.moved(0, TEN);
        assertThat(model.ends(BO)).containsExactly(new End(null, Shown.MISSING));
        model.repaired("bo");
        assertThat(model.ends(BO)).containsExactly(new End(TEN, Shown.RIGHT));
    }

    @Test
    void asksWhoHasDeclinedAboutAnotherTimeOnly() {
        model.answered(BO, Answer.DECLINED);
        model.reworded();
        assertThat(model.asking(BO)).isEqualTo(Asking.NO);
        model.moved(0, TEN);
        assertThat(model.asking(BO)).isEqualTo(Asking.YES);
    }

    @Test
    void expectsNoMailToWhoDeclinedAndThinksAgain() {
        model.answered(BO, Answer.DECLINED);
        model.answered(BO, Answer.TENTATIVE);
        assertThat(model.asking(BO)).isEqualTo(Asking.PERHAPS);
        model.moved(0, TEN);
        assertThat(model.asking(BO)).isEqualTo(Asking.YES);
    }

    @Test
    void takesNoOtherAnswerAfterAccepting() {
        model.answered(BO, Answer.ACCEPTED);
        assertThat(model.mayAnswer(BO, Answer.DECLINED)).isFalse();
        assertThat(model.mayAnswer(BO, Answer.ACCEPTED)).isTrue();
        model.ended(BO);
        assertThat(model.mayAnswer(BO, Answer.ACCEPTED)).isFalse();
        assertThat(model.ends(BO)).containsExactly(new End(null, Shown.GONE));
    }

    private static Span hour(int hour) {
        Instant start = Instant.parse("2026-11-24T00:00:00Z").plusSeconds(3600L * hour);
        return new Span(start, start.plusSeconds(3600));
    }
}
