-- What changes after the booking. The revision of a meeting guards against two officials overwriting each other; that of
-- an invitation counts what its person must learn about: the SEQUENCE of iTIP.

alter table meeting add column revision integer not null default 0;

-- told_revision: the last revision that was sent, -1 before the first. time_revision: the last one that moved the time.
alter table invitation
    add column revision integer not null default 0,
    add column told_revision integer not null default 0,
    add column time_revision integer not null default 0;

alter table invitation alter column told_revision set default -1;

create table change_request (
    meeting_id uuid not null references meeting on delete cascade,
    key text not null,
    primary key (meeting_id, key)
);

-- Open sockets look again whether they may go on, on every node, whatever statement changed the meeting.
create function look_again_at_sessions() returns trigger language plpgsql as $$
begin
    perform pg_notify('session_ended', s.id::text)
    from session s join invitation i on i.id = s.invitation_id join occurrence o on o.id = i.occurrence_id
    where o.meeting_id = new.id;
    return null;
end $$;

create trigger meeting_changed after update of revision on meeting
    for each row execute function look_again_at_sessions();

-- Whoever was identified as somebody else, or in another way, begins anew. A higher level is asked for in the same session.
create function end_sessions_of_participant() returns trigger language plpgsql as $$
begin
    delete from session where invitation_id in (select id from invitation where participant_id = new.id);
    return null;
end $$;

create trigger participant_changed after update of method, sealed_person on participant
    for each row execute function end_sessions_of_participant();
