-- What the clock on the wall shows when an occurrence begins and ends, as it was booked. When the rules of a zone change
-- before the meeting, this holds and the instants follow.

alter table occurrence
    add column local_start timestamp,
    add column local_end timestamp;
