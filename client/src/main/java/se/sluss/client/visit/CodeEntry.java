package se.sluss.client.visit;

import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.client.visit.VisitStage.EnterCode;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartIdentification;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.protocol.visit.Visit;

/** Identifies by a code that was sent. */
public final class CodeEntry {

    private static final int CODE_LENGTH = 6;

    private final VisitApi api;
    private final VisitCourse course;

    CodeEntry(VisitApi api, VisitCourse course) {
        this.api = api;
        this.course = course;
    }

    void begun(Visit visit, StartedIdentification started) {
        course.become(new EnterCode(visit, started, 1, false, null));
    }

    public void submit(String typed) {
        if (course.stage() instanceof EnterCode(var visit, var started, int sent, boolean busy, var ignored) && !busy) {
            String code = digits(typed);
            if (code.length() != CODE_LENGTH) {
                course.become(new EnterCode(visit, started, sent, false, Trouble.of(ErrorCode.NOT_VALID)));
                return;
            }
            course.become(new EnterCode(visit, started, sent, true, null));
            api.submitCode(visit.id(), code, reply -> submitted(visit, started, sent, reply));
        }
    }

    public void resend() {
        if (course.stage() instanceof EnterCode(var visit, var started, int sent, boolean busy, var ignored) && !busy) {
            course.become(new EnterCode(visit, started, sent, true, null));
            var start = new StartIdentification(Method.SMS);
            api.startIdentification(visit.id(), start, reply -> resent(visit, started, sent, reply));
        }
    }

    public void cancel() {
        if (course.stage() instanceof EnterCode code) {
            api.cancelIdentification(code.visit().id());
            course.chooseAgain(code.visit(), code.started().method(), null);
        }
    }

    private void resent(Visit visit, StartedIdentification before, int sent, Reply<StartedIdentification> reply) {
        switch (reply) {
            case Reply.Received<StartedIdentification>(StartedIdentification started) ->
                course.become(new EnterCode(visit, started, sent + 1, false, null));
            case Reply.Failed<StartedIdentification>(Trouble trouble) ->
                course.unlessFinal(trouble, () -> course.become(new EnterCode(visit, before, sent, false, trouble)));
        }
    }

    private void submitted(Visit visit, StartedIdentification started, int sent, Reply<Visit> reply) {
        switch (reply) {
            case Reply.Received<Visit>(Visit identified) -> course.arrive(identified);
            case Reply.Failed<Visit>(Trouble trouble) ->
                course.unlessFinal(trouble, () -> course.become(new EnterCode(visit, started, sent, false, trouble)));
        }
    }

    /** The digits of what was typed: people write spaces, and phones paste them. */
    private static String digits(String typed) {
        var digits = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }
}
