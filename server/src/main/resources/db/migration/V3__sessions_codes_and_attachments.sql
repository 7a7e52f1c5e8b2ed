-- Who has opened a link and who has identified, the codes on their way, and the files behind identification.

-- A visit in one browser. Until assurance is there it gives no right but to identify.
create table session (
    id uuid primary key,
    secret_hash text not null unique,
    invitation_id uuid not null references invitation on delete cascade,
    method text,
    assurance text,
    issuer text,
    identified_at timestamptz,
    idle_at timestamptz not null,
    expires_at timestamptz not null,
    check (idle_at <= expires_at),
    check (num_nulls(method, assurance, issuer, identified_at) in (0, 4))
);

create index session_invitation on session (invitation_id);
create index session_idle on session (idle_at);

-- The database itself tells every node that a session ended, so that no statement can forget to.
create function announce_session_ended() returns trigger language plpgsql as $$
begin
    perform pg_notify('session_ended', old.id::text);
    return null;
end $$;

create trigger session_ended after delete on session
    for each row execute function announce_session_ended();

create function end_sessions_of_invitation() returns trigger language plpgsql as $$
begin
    delete from session where invitation_id = new.id;
    return null;
end $$;

create trigger invitation_revoked after update of revoked_at on invitation
    for each row when (old.revoked_at is null and new.revoked_at is not null)
    execute function end_sessions_of_invitation();

-- Kept after use: the limits on sending count them.
create table sms_challenge (
    id uuid primary key,
    session_id uuid not null,
    invitation_id uuid not null references invitation on delete cascade,
    code_mac bytea not null,
    tries_left integer not null check (tries_left >= 0),
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    closed_at timestamptz
);

create index sms_challenge_invitation on sms_challenge (invitation_id, sent_at);

-- A browser that went to Entra ID and has not come back.
create table sign_in (
    state_hash text primary key,
    session_id uuid not null references session on delete cascade,
    expires_at timestamptz not null
);

create table attachment (
    id uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    sealed_name bytea not null,
    media_type text not null,
    size integer not null default 0,
    created_at timestamptz not null,
    completed_at timestamptz
);

create index attachment_meeting on attachment (meeting_id, created_at);

create table attachment_part (
    attachment_id uuid not null references attachment on delete cascade,
    position integer not null,
    sealed_content bytea not null,
    primary key (attachment_id, position)
);
