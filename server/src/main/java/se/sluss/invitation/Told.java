package se.sluss.invitation;

import se.sluss.record.TimelineEvent;

/** How the timeline says that something was told, or could not be. */
record Told(TimelineEvent sent, TimelineEvent notSent) {}
