package se.sluss.simulators.mail;

/** What a person answers to a request. */
public enum Response {
    ACCEPTED,
    TENTATIVE,
    DECLINED
}
