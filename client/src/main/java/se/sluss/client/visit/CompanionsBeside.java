package se.sluss.client.visit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.client.visit.VisitStage.Informed;
import se.sluss.protocol.visit.CompanionView;
import se.sluss.protocol.visit.Visit;

/** Says who sits beside the visitor, at the same device. */
public final class CompanionsBeside {

    private final VisitApi api;
    private final VisitCourse course;
    private @Nullable List<String> said;
    private @Nullable Trouble trouble;

    CompanionsBeside(VisitApi api, VisitCourse course) {
        this.api = api;
        this.course = course;
    }

    /** Why what was said last did not reach the server. */
    public @Nullable Trouble trouble() {
        return trouble;
    }

    /** One of them is there, or is not. What was said of the others holds, also when it is still on its way. */
    public void say(CompanionView companion, boolean beside) {
        if (course.stage() instanceof Informed informed) {
            var there = said == null ? beside(informed) : new ArrayList<>(said);
            there.remove(companion.id());
            if (beside) {
                there.add(companion.id());
            }
            said = there;
            trouble = null;
            api.sayBeside(informed.visit().id(), there, reply -> answered(there, reply));
        }
    }

    private void answered(List<String> there, Reply<Visit> reply) {
        if (there != said) {
            return;
        }
        said = null;
        if (course.stage() instanceof Informed informed) {
            switch (reply) {
                case Reply.Received<Visit>(Visit now) -> course.arrive(now);
                case Reply.Failed<Visit>(Trouble failure) ->
                    course.unlessFinal(failure, () -> {
                        trouble = failure;
                        course.become(informed);
                    });
            }
        }
    }

    private static List<String> beside(Informed informed) {
        var ids = new ArrayList<String>();
        for (CompanionView each : informed.information().companions()) {
            if (each.beside()) {
                ids.add(each.id());
            }
        }
        return ids;
    }
}
