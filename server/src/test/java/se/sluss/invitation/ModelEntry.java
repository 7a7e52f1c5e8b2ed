package se.sluss.invitation;

import org.jspecify.annotations.Nullable;
import se.sluss.invitation.HistoryModel.End;
import se.sluss.invitation.HistoryModel.Shown;
import se.sluss.invitation.HistoryModel.Span;
import se.sluss.protocol.visit.Answer;

/** What one person has done about one occurrence, as far as it still matters. */
final class ModelEntry {

    @Nullable
    Answer answer;

    boolean askedAnew;
    boolean thrownAway;
    boolean deleted;
    boolean ended;

    /** Where the person has dragged the entry to. */
    @Nullable
    Span own;

    private boolean mayBeOverwritten;

    ModelEntry(@Nullable Answer answer) {
        this.answer = answer;
    }

    boolean isUndecided() {
        return answer == null || answer == Answer.TENTATIVE;
    }

    boolean isOwnSure() {
        return own != null && !mayBeOverwritten;
    }

    /** Declining takes the mail away; who thinks again after that has none. */
    void answered(Answer next) {
        thrownAway = thrownAway || answer == Answer.DECLINED;
        answer = next;
    }

    void dragged(Span to, boolean amidWork) {
        own = to;
        mayBeOverwritten = amidWork;
    }

    void moved() {
        own = null;
        thrownAway = false;
        askedAnew = false;
        if (answer != Answer.ACCEPTED) {
            answer = null;
        }
    }

    /** The meeting moves if a drag of the leader's is still in place when it is noticed. */
    void mayMove() {
        mayBeOverwritten = true;
        askedAnew = true;
    }

    void settled(End end) {
        own = end.shown() == Shown.DIFFERS ? end.at() : null;
        mayBeOverwritten = false;
    }

    void repaired() {
        own = null;
        deleted = false;
    }
}
