package se.sluss.platform.outbox;

/** A job that is ours until its lease is over. */
record LeasedJob(Job job, String destination) {}
