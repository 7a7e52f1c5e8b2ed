package se.sluss.protocol.visit;

/** What an invited person answers. */
public enum Answer {
    ACCEPTED,
    TENTATIVE,
    DECLINED
}
