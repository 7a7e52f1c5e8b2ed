package se.sluss.client.visit;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.client.bankid.BankIdAttempt;
import se.sluss.client.bankid.BankIdListener;
import se.sluss.client.bankid.BankIdModel;
import se.sluss.client.visit.VisitStage.AwaitWord;
import se.sluss.client.visit.VisitStage.EnterCode;
import se.sluss.client.visit.VisitStage.Identify;
import se.sluss.client.visit.VisitStage.Informed;
import se.sluss.client.visit.VisitStage.Opening;
import se.sluss.client.visit.VisitStage.SigningIn;
import se.sluss.client.visit.VisitStage.Stopped;
import se.sluss.client.visit.VisitStage.UsingBankId;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.protocol.visit.Information;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.MethodView;
import se.sluss.protocol.visit.StartIdentification;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.protocol.visit.Visit;

/** Leads a visitor from the link to the information. Knows no page: it tells its listener each new stage. */
public final class VisitModel {

    private static final int CODE_LENGTH = 6;

    private final VisitApi api;
    private final LinkMemory memory;
    private final Consumer<String> departure;
    private final Consumer<VisitStage> listener;
    private final BankIdModel bankId;
    private VisitStage stage = new Opening();
    private @Nullable String token;

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
        this.memory = memory;
        this.departure = departure;
        this.listener = listener;
        this.bankId = bankId.apply(new WithBankId());
    }

    public VisitStage stage() {
        return stage;
    }

    public BankIdModel bankId() {
        return bankId;
    }

    /** Opens what the address says. */
    public void open(Fragment fragment) {
        become(new Opening());
        switch (fragment) {
            case Fragment.Empty() -> become(new Stopped(Trouble.of(ErrorCode.LINK_NOT_VALID), null));
            case Fragment.Token(String value) -> openToken(value);
            case Fragment.Return(String visit, ErrorCode failure) -> comeBack(visit, back -> arrive(back, failure));
            case Fragment.FromBankId(String visit, String nonce) ->
                comeBack(visit, back -> goOnWithBankId(back, nonce));
        }
    }

    /** Tries again after a failure that may pass. */
    public void retry() {
        open(token == null ? new Fragment.Empty() : new Fragment.Token(token));
    }

    public void choose(MethodView offered) {
        if (stage instanceof Identify identify) {
            become(new Identify(identify.visit(), offered, false, null));
        }
    }

    public void startIdentification() {
        if (stage instanceof Identify(Visit visit, MethodView chosen, boolean busy, Trouble ignored) && !busy) {
            become(new Identify(visit, chosen, true, null));
            if (chosen.method() == Method.BANKID) {
                bankId.begin(visit.id(), BankIdMode.OTHER_DEVICE);
                return;
            }
            var start = new StartIdentification(chosen.method(), chosen.provider(), null);
            api.startIdentification(visit.id(), start, reply -> started(visit, chosen, reply));
        }
    }

    /** Begins anew with BankID, on the device that the person chose. */
    public void startBankId(BankIdMode mode) {
        if (stage instanceof UsingBankId using) {
            bankId.begin(using.visit().id(), mode);
        }
    }

    public void cancelBankId() {
        if (stage instanceof UsingBankId using) {
            bankId.cancel();
            become(new Identify(using.visit(), offered(using.visit(), Method.BANKID), false, null));
        }
    }

    public void submitCode(String typed) {
        if (stage instanceof EnterCode(var visit, var started, int sent, boolean busy, var ignored) && !busy) {
            String code = digits(typed);
            if (code.length() != CODE_LENGTH) {
                become(new EnterCode(visit, started, sent, false, Trouble.of(ErrorCode.NOT_VALID)));
                return;
            }
            become(new EnterCode(visit, started, sent, true, null));
            api.submitCode(visit.id(), code, reply -> submitted(visit, started, sent, reply));
        }
    }

    public void resendCode() {
        if (stage instanceof EnterCode(var visit, var started, int sent, boolean busy, var ignored) && !busy) {
            become(new EnterCode(visit, started, sent, true, null));
            var start = new StartIdentification(Method.SMS);
            api.startIdentification(visit.id(), start, reply -> resent(visit, started, sent, reply));
        }
    }

    public void cancelCode() {
        if (stage instanceof EnterCode code) {
            api.cancelIdentification(code.visit().id());
            become(new Identify(
                    code.visit(), offered(code.visit(), code.started().method()), false, null));
        }
    }

    /** Asks whether the leader has vouched by now. */
    public void askForWord() {
        if (stage instanceof AwaitWord waiting) {
            api.vouched(waiting.visit().id(), reply -> answered(waiting, reply));
        }
    }

    /** Gives up waiting for the leader's word. */
    public void cancelWord() {
        if (stage instanceof AwaitWord(Visit visit)) {
            api.cancelIdentification(visit.id());
            become(new Identify(visit, offered(visit, Method.VOUCHED), false, null));
        }
    }

    /** The meeting asks for more than what was proved, or for it anew; what is known stays. */
    public void identifyAgain() {
        if (stage instanceof Informed(Visit visit, Information ignored)
                && !visit.methods().isEmpty()) {
            MethodView proposed = visit.methods().get(0);
            become(new Identify(visit, proposed, false, Trouble.of(ErrorCode.IDENTIFICATION_REQUIRED)));
        }
    }

    /** Back to what is known, without identifying again. */
    public void backToInformation() {
        if (stage instanceof Identify identify && identify.visit().information() != null) {
            become(new Informed(identify.visit(), identify.visit().information()));
        }
    }

    /** Asks the server how things are now, without a word to the visitor when nothing can be told. */
    public void refresh() {
        if (stage instanceof Informed informed) {
            api.visit(informed.visit().id(), reply -> {
                if (reply instanceof Reply.Received<Visit>(Visit visit) && stage.equals(informed)) {
                    arrive(visit);
                }
            });
        }
    }

    /** The session has ended: the visitor opens the link and identifies again. */
    public void expire() {
        retry();
    }

    private void openToken(String value) {
        token = value;
        String known = value.equals(memory.token()) ? memory.visit() : null;
        if (known == null) {
            openAnew(value);
        } else {
            api.visit(known, reply -> {
                switch (reply) {
                    case Reply.Received<Visit>(Visit visit) -> arrive(visit);
                    case Reply.Failed<Visit> ignored -> openAnew(value);
                }
            });
        }
    }

    private void openAnew(String value) {
        api.open(value, reply -> {
            switch (reply) {
                case Reply.Received<Visit>(Visit visit) -> arrive(visit);
                case Reply.Failed<Visit>(Trouble trouble) -> stop(trouble);
            }
        });
    }

    private void comeBack(String id, Consumer<Visit> then) {
        token = memory.token();
        memory.show(token == null ? Fragment.VISIT + id : token);
        api.visit(id, reply -> {
            switch (reply) {
                case Reply.Received<Visit>(Visit visit) -> then.accept(visit);
                case Reply.Failed<Visit>(Trouble trouble) -> {
                    if (token == null) {
                        stop(trouble);
                    } else {
                        openAnew(token);
                    }
                }
            }
        });
    }

    /** The app has opened this page; another tab may have gone on already. */
    private void goOnWithBankId(Visit visit, String nonce) {
        if (visit.information() != null) {
            arrive(visit);
        } else {
            become(new UsingBankId(visit, bankId.attempt()));
            bankId.resume(visit.id(), nonce);
        }
    }

    private void arrive(Visit visit) {
        arrive(visit, null);
    }

    private void arrive(Visit visit, @Nullable ErrorCode failure) {
        if (token != null) {
            memory.keep(token, visit.id());
        }
        Information information = visit.information();
        if (information != null) {
            become(new Informed(visit, information));
        } else if (visit.methods().isEmpty()) {
            become(new Stopped(Trouble.of(ErrorCode.METHOD_NOT_ALLOWED), visit.organisation()));
        } else {
            MethodView proposed = visit.methods().get(0);
            become(new Identify(visit, proposed, false, failure == null ? null : Trouble.of(failure)));
        }
    }

    private void started(Visit visit, MethodView chosen, Reply<StartedIdentification> reply) {
        switch (reply) {
            case Reply.Received<StartedIdentification>(StartedIdentification started) -> begun(visit, started);
            case Reply.Failed<StartedIdentification>(Trouble trouble) ->
                unlessFinal(trouble, () -> become(new Identify(visit, chosen, false, trouble)));
        }
    }

    private void begun(Visit visit, StartedIdentification started) {
        if (started.location() != null) {
            become(new SigningIn(visit));
            departure.accept(started.location());
        } else if (started.method() == Method.VOUCHED) {
            become(new AwaitWord(visit));
        } else {
            become(new EnterCode(visit, started, 1, false, null));
        }
    }

    private void answered(AwaitWord waiting, Reply<Visit> reply) {
        if (!stage.equals(waiting)) {
            return;
        }
        switch (reply) {
            case Reply.Received<Visit>(Visit now) -> arriveIfKnown(now);
            case Reply.Failed<Visit>(Trouble trouble) -> unlessFinal(trouble, () -> stopAsking(waiting, trouble));
        }
    }

    private void arriveIfKnown(Visit now) {
        if (now.information() != null) {
            arrive(now);
        }
    }

    /** Another browser may have asked instead; anything else passes, and is asked again. */
    private void stopAsking(AwaitWord waiting, Trouble trouble) {
        if (trouble.code() == ErrorCode.IDENTIFICATION_REQUIRED) {
            Visit visit = waiting.visit();
            become(new Identify(visit, offered(visit, Method.VOUCHED), false, null));
        }
    }

    private void resent(Visit visit, StartedIdentification before, int sent, Reply<StartedIdentification> reply) {
        switch (reply) {
            case Reply.Received<StartedIdentification>(StartedIdentification started) ->
                become(new EnterCode(visit, started, sent + 1, false, null));
            case Reply.Failed<StartedIdentification>(Trouble trouble) ->
                unlessFinal(trouble, () -> become(new EnterCode(visit, before, sent, false, trouble)));
        }
    }

    private void submitted(Visit visit, StartedIdentification started, int sent, Reply<Visit> reply) {
        switch (reply) {
            case Reply.Received<Visit>(Visit identified) -> arrive(identified);
            case Reply.Failed<Visit>(Trouble trouble) ->
                unlessFinal(trouble, () -> become(new EnterCode(visit, started, sent, false, trouble)));
        }
    }

    private void unlessFinal(Trouble trouble, Runnable otherwise) {
        switch (trouble.code()) {
            case SESSION_REQUIRED -> expire();
            case LINK_NOT_VALID, INVITATION_LOCKED, OTHER_PERSON, MEETING_OVER, MEETING_CANCELLED -> stop(trouble);
            case null, default -> otherwise.run();
        }
    }

    private void stop(Trouble trouble) {
        become(new Stopped(trouble, stage.organisation()));
    }

    private void become(VisitStage next) {
        stage = next;
        listener.accept(next);
    }

    private static MethodView offered(Visit visit, Method method) {
        for (MethodView offered : visit.methods()) {
            if (offered.method() == method) {
                return offered;
            }
        }
        return visit.methods().get(0);
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

    /** What comes of BankID. */
    private final class WithBankId implements BankIdListener {

        @Override
        public void changed(BankIdAttempt attempt) {
            switch (stage) {
                case Identify identify -> become(new UsingBankId(identify.visit(), attempt));
                case UsingBankId using -> become(new UsingBankId(using.visit(), attempt));
                default -> {}
            }
        }

        @Override
        public void identified(Visit visit) {
            arrive(visit);
        }

        @Override
        public void gone() {
            if (stage instanceof UsingBankId using) {
                comeBack(using.visit().id(), VisitModel.this::arrive);
            }
        }

        @Override
        public void stopped(Trouble trouble) {
            if (stage instanceof UsingBankId using) {
                Visit visit = using.visit();
                unlessFinal(trouble, () -> become(new Identify(visit, offered(visit, Method.BANKID), false, trouble)));
            }
        }
    }
}
