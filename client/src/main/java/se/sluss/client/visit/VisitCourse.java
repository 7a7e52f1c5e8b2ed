package se.sluss.client.visit;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.http.Trouble;
import se.sluss.client.visit.VisitStage.Identify;
import se.sluss.client.visit.VisitStage.Informed;
import se.sluss.client.visit.VisitStage.Opening;
import se.sluss.client.visit.VisitStage.Stopped;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Information;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.MethodView;
import se.sluss.protocol.visit.Visit;

/** Where the visitor is, and the moves that every way of identifying ends in. */
final class VisitCourse {

    private final OpenedLink link;
    private final Consumer<VisitStage> listener;
    private final Runnable sessionEnded;
    private VisitStage stage = new Opening();
    private boolean told;

    VisitCourse(OpenedLink link, Consumer<VisitStage> listener, Runnable sessionEnded) {
        this.link = link;
        this.listener = listener;
        this.sessionEnded = sessionEnded;
    }

    VisitStage stage() {
        return stage;
    }

    void become(VisitStage next) {
        told |= next instanceof Informed;
        stage = next;
        listener.accept(next);
    }

    /** The server has told how the visit stands. */
    void arrive(Visit visit) {
        arrive(visit, null);
    }

    void arrive(Visit visit, @Nullable ErrorCode failure) {
        link.keep(visit);
        Information information = visit.information();
        if (information != null) {
            become(new Informed(visit, information));
        } else if (visit.methods().isEmpty()) {
            become(new Stopped(Trouble.of(ErrorCode.METHOD_NOT_ALLOWED), visit.organisation()));
        } else {
            MethodView proposed = visit.methods().get(0);
            become(new Identify(visit, proposed, false, reason(failure)));
        }
    }

    /** Whoever has read about the meeting already wants to know why they are asked again. */
    private @Nullable Trouble reason(@Nullable ErrorCode failure) {
        if (failure != null) {
            return Trouble.of(failure);
        }
        return told ? Trouble.of(ErrorCode.IDENTIFICATION_REQUIRED) : null;
    }

    /** Back to the choice of methods, with the one that was tried. */
    void chooseAgain(Visit visit, Method tried, @Nullable Trouble trouble) {
        become(new Identify(visit, offered(visit, tried), false, trouble));
    }

    /** Stops or starts over after a refusal that no other attempt can change; meets any other one as told. */
    void unlessFinal(Trouble trouble, Runnable otherwise) {
        switch (trouble.code()) {
            case SESSION_REQUIRED -> sessionEnded.run();
            case LINK_NOT_VALID, INVITATION_LOCKED, OTHER_PERSON, MEETING_OVER, MEETING_CANCELLED -> stop(trouble);
            case null, default -> otherwise.run();
        }
    }

    void stop(Trouble trouble) {
        become(new Stopped(trouble, stage.organisation()));
    }

    private static MethodView offered(Visit visit, Method method) {
        for (MethodView offered : visit.methods()) {
            if (offered.method() == method) {
                return offered;
            }
        }
        return visit.methods().get(0);
    }
}
