-- What stands in the calendars of participants, and the mail that led to it.

create table booking (
    id uuid primary key,
    participant_id uuid not null references participant on delete cascade,
    occurrence_id uuid not null references occurrence on delete cascade,
    state text not null,
    failure text,
    event_id text,
    changed_at timestamptz not null default now(),
    unique (participant_id, occurrence_id)
);

create index booking_occurrence on booking (occurrence_id);
