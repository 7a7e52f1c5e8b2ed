package se.sluss.identification.bankid;

/** What speaks against a result, although BankID approves of it. */
enum Suspicion {
    NONE,
    /** BankID sees signs that somebody is being deceived. */
    HIGH_RISK,
    /** The app ran elsewhere than the browser, and no return will prove that both are on one device. */
    OTHER_ADDRESS;

    static Suspicion about(BankIdOrder order, Completion completion) {
        if (completion.isOfHighRisk()) {
            return HIGH_RISK;
        }
        boolean provenByReturn = order.request().returnUrl() != null;
        boolean elsewhere = order.request().place().sameDevice()
                && !completion.isFrom(order.request().endUserIp());
        return elsewhere && !provenByReturn ? OTHER_ADDRESS : NONE;
    }
}
