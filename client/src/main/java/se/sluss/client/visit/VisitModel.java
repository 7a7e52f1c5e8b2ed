package se.sluss.client.visit;

import java.util.function.Consumer;
import java.util.function.Function;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.client.bankid.BankIdListener;
import se.sluss.client.bankid.BankIdModel;
import se.sluss.client.visit.VisitStage.Identify;
import se.sluss.client.visit.VisitStage.Informed;
import se.sluss.client.visit.VisitStage.Opening;
import se.sluss.client.visit.VisitStage.SigningIn;
import se.sluss.client.visit.VisitStage.Stopped;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Information;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.MethodView;
import se.sluss.protocol.visit.StartIdentification;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.protocol.visit.Visit;

/** Leads a visitor from the link to the information. Knows no page: it tells its listener each new stage. */
public final class VisitModel {

    private final VisitApi api;
    private final Consumer<String> departure;
    private final OpenedLink link;
    private final VisitCourse course;
    private final LinkOpening opening;
    private final CodeEntry code;
    private final LeaderWord word;
    private final CompanionsBeside companions;
    private final VisitWithBankId bankId;

    /**
     * Makes a model in the stage of opening.
     *
     * @param bankId leads through BankID and tells the given listener
     * @param departure goes to the given address of another page
     */
    public VisitModel(
            VisitApi api,
            LinkMemory memory,
            Function<BankIdListener, BankIdModel> bankId,
            Consumer<String> departure,
            Consumer<VisitStage> listener) {
        this.api = api;
        this.departure = departure;
        this.link = new OpenedLink(memory);
        this.course = new VisitCourse(link, listener, this::retry);
        this.opening = new LinkOpening(api, link, course);
        this.code = new CodeEntry(api, course);
        this.word = new LeaderWord(api, course);
        this.companions = new CompanionsBeside(api, course);
        this.bankId = new VisitWithBankId(course, opening, bankId);
    }

    public VisitStage stage() {
        return course.stage();
    }

    public CodeEntry code() {
        return code;
    }

    public LeaderWord word() {
        return word;
    }

    public CompanionsBeside companions() {
        return companions;
    }

    public VisitWithBankId bankId() {
        return bankId;
    }

    /** Opens what the address says. */
    public void open(Fragment fragment) {
        course.become(new Opening());
        switch (fragment) {
            case Fragment.Empty() -> course.become(new Stopped(Trouble.of(ErrorCode.LINK_NOT_VALID), null));
            case Fragment.Token(String value) -> opening.open(value);
            case Fragment.Return(String visit, ErrorCode failure) ->
                opening.comeBack(visit, back -> course.arrive(back, failure));
            case Fragment.FromBankId(String visit, String nonce) ->
                opening.comeBack(visit, back -> bankId.goOn(back, nonce));
        }
    }

    /** Tries again after a failure that may pass. */
    public void retry() {
        String token = link.token();
        open(token == null ? new Fragment.Empty() : new Fragment.Token(token));
    }

    public void choose(MethodView offered) {
        if (stage() instanceof Identify identify) {
            course.become(new Identify(identify.visit(), offered, false, null));
        }
    }

    public void startIdentification() {
        if (stage() instanceof Identify(Visit visit, MethodView chosen, boolean busy, Trouble ignored) && !busy) {
            course.become(new Identify(visit, chosen, true, null));
            if (chosen.method() == Method.BANKID) {
                bankId.begin(visit);
                return;
            }
            var start = new StartIdentification(chosen.method(), chosen.provider(), null);
            api.startIdentification(visit.id(), start, reply -> started(visit, chosen, reply));
        }
    }

    /** The meeting asks for more than what was proved, or for it anew; what is known stays. */
    public void identifyAgain() {
        if (stage() instanceof Informed(Visit visit, Information ignored)
                && !visit.methods().isEmpty()) {
            MethodView proposed = visit.methods().get(0);
            course.become(new Identify(visit, proposed, false, Trouble.of(ErrorCode.IDENTIFICATION_REQUIRED)));
        }
    }

    /** Back to what is known, without identifying again. */
    public void backToInformation() {
        if (stage() instanceof Identify identify && identify.visit().information() != null) {
            course.become(new Informed(identify.visit(), identify.visit().information()));
        }
    }

    /** Asks the server how things are now, without a word to the visitor when nothing can be told. */
    public void refresh() {
        if (stage() instanceof Informed informed) {
            api.visit(informed.visit().id(), reply -> {
                if (reply instanceof Reply.Received<Visit>(Visit visit) && stage().equals(informed)) {
                    course.arrive(visit);
                }
            });
        }
    }

    /** The session has ended: the visitor opens the link and identifies again. */
    public void expire() {
        retry();
    }

    private void started(Visit visit, MethodView chosen, Reply<StartedIdentification> reply) {
        switch (reply) {
            case Reply.Received<StartedIdentification>(StartedIdentification started) -> begun(visit, started);
            case Reply.Failed<StartedIdentification>(Trouble trouble) ->
                course.unlessFinal(trouble, () -> course.become(new Identify(visit, chosen, false, trouble)));
        }
    }

    private void begun(Visit visit, StartedIdentification started) {
        if (started.location() != null) {
            course.become(new SigningIn(visit));
            departure.accept(started.location());
        } else if (started.method() == Method.VOUCHED) {
            word.begun(visit);
        } else {
            code.begun(visit, started);
        }
    }
}
