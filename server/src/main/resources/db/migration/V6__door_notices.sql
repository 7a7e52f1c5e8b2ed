-- What the leader should know of those who have not come as far as the lobby. One of a kind for each invitation.

create table door_notice (
    id uuid primary key,
    occurrence_id uuid not null references occurrence on delete cascade,
    participant_id uuid not null references participant on delete cascade,
    invitation_id uuid not null references invitation on delete cascade,
    kind text not null,
    at timestamptz not null,
    issuer text,
    sealed_name bytea,
    session_id uuid references session on delete cascade,
    ground text,
    vouched_by uuid references participant on delete cascade,
    unique (invitation_id, kind),
    check (num_nulls(ground, vouched_by) in (0, 2))
);

-- Who of those who lead took a decision about somebody.
alter table timeline add column decided_by uuid references participant on delete set null;

create index door_notice_occurrence on door_notice (occurrence_id);

create function announce_door_notice() returns trigger language plpgsql as $$
begin
    perform pg_notify('door_notice', coalesce(new.occurrence_id, old.occurrence_id)::text);
    return null;
end $$;

create trigger door_notice_changed after insert or update or delete on door_notice
    for each row execute function announce_door_notice();
