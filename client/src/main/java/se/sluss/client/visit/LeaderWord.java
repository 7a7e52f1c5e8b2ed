package se.sluss.client.visit;

import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.client.visit.VisitStage.AwaitWord;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.Visit;

/** Identifies by the word of the leader, which is waited for. */
public final class LeaderWord {

    private final VisitApi api;
    private final VisitCourse course;

    LeaderWord(VisitApi api, VisitCourse course) {
        this.api = api;
        this.course = course;
    }

    void begun(Visit visit) {
        course.become(new AwaitWord(visit));
    }

    /** Asks whether the leader has vouched by now. */
    public void ask() {
        if (course.stage() instanceof AwaitWord waiting) {
            api.vouched(waiting.visit().id(), reply -> answered(waiting, reply));
        }
    }

    /** Gives up waiting. */
    public void cancel() {
        if (course.stage() instanceof AwaitWord(Visit visit)) {
            api.cancelIdentification(visit.id());
            course.chooseAgain(visit, Method.VOUCHED, null);
        }
    }

    private void answered(AwaitWord waiting, Reply<Visit> reply) {
        if (!course.stage().equals(waiting)) {
            return;
        }
        switch (reply) {
            case Reply.Received<Visit>(Visit now) -> arriveIfKnown(now);
            case Reply.Failed<Visit>(Trouble trouble) ->
                course.unlessFinal(trouble, () -> stopAsking(waiting, trouble));
        }
    }

    private void arriveIfKnown(Visit now) {
        if (now.information() != null) {
            course.arrive(now);
        }
    }

    /** Another browser may have asked instead; anything else passes, and is asked again. */
    private void stopAsking(AwaitWord waiting, Trouble trouble) {
        if (trouble.code() == ErrorCode.IDENTIFICATION_REQUIRED) {
            course.chooseAgain(waiting.visit(), Method.VOUCHED, null);
        }
    }
}
