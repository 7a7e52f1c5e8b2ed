package se.sluss.invitation;

import java.util.HashSet;
import java.util.Set;
import se.sluss.invitation.HistoryModel.Span;

/** When an occurrence may be in the end: at one time only, unless leaders drag and the product works at once. */
final class PossibleTimes {

    private final Set<Span> possible = new HashSet<>();
    /** All that was possible since the time was last beyond doubt. */
    private final Set<Span> ever = new HashSet<>();

    PossibleTimes(Span at) {
        become(at);
    }

    /** It is then, whatever was before. */
    void become(Span at) {
        possible.clear();
        ever.clear();
        possible.add(at);
        ever.add(at);
    }

    /** The leader's entry is there now. What the product was at work on may write it once more. */
    void drift(Span to, boolean amidWork) {
        if (!amidWork) {
            possible.clear();
        }
        possible.add(to);
        ever.add(to);
    }

    /** Nobody can see any more where the leader's entry was, and nobody knows how much of it was seen. */
    void forgetOrder() {
        possible.addAll(ever);
    }

    /** Whether a drag of the leader's may still be to be noticed. */
    boolean mayStillMove() {
        return ever.size() > 1;
    }

    Set<Span> possible() {
        return Set.copyOf(possible);
    }
}
