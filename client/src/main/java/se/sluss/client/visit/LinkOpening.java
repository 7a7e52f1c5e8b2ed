package se.sluss.client.visit;

import java.util.function.Consumer;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.protocol.visit.Visit;

/** From the address of the page to the visit: anew, or the one that this tab has already. */
final class LinkOpening {

    private final VisitApi api;
    private final OpenedLink link;
    private final VisitCourse course;

    LinkOpening(VisitApi api, OpenedLink link, VisitCourse course) {
        this.api = api;
        this.link = link;
        this.course = course;
    }

    void open(String token) {
        String known = link.take(token);
        if (known == null) {
            openAnew(token);
        } else {
            api.visit(known, reply -> {
                switch (reply) {
                    case Reply.Received<Visit>(Visit visit) -> course.arrive(visit);
                    case Reply.Failed<Visit> ignored -> openAnew(token);
                }
            });
        }
    }

    /** The person was elsewhere, or another tab has gone on: the server knows how the visit stands. */
    void comeBack(String id, Consumer<Visit> then) {
        String token = link.recall(id);
        api.visit(id, reply -> {
            switch (reply) {
                case Reply.Received<Visit>(Visit visit) -> then.accept(visit);
                case Reply.Failed<Visit>(Trouble trouble) -> {
                    if (token == null) {
                        course.stop(trouble);
                    } else {
                        openAnew(token);
                    }
                }
            }
        });
    }

    private void openAnew(String token) {
        api.open(token, reply -> {
            switch (reply) {
                case Reply.Received<Visit>(Visit visit) -> course.arrive(visit);
                case Reply.Failed<Visit>(Trouble trouble) -> course.stop(trouble);
            }
        });
    }
}
