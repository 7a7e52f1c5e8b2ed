-- Meetings, who is invited, and the effects still owed to the world outside.
-- Columns named "sealed_…" hold AES-256-GCM under the key of their meeting: deleting the key is deleting the data.

create table data_key (
    owner uuid primary key,
    wrapped bytea not null
);

create table meeting_type (
    id text primary key,
    position integer not null,
    assurance text not null,
    methods text[] not null,
    anonymous boolean not null,
    reidentify_after_minutes integer not null,
    name_sv text not null,
    name_en text not null,
    reason_sv text not null,
    reason_en text not null
);

insert into meeting_type values (
    'open', 10, 'SMS', '{SMS}', false, 720,
    'Öppen rådgivning', 'Open consultation',
    'Samtal utan känsliga personuppgifter eller sekretess. En kod till telefonen räcker för att rätt person ska få länken.',
    'Conversations without sensitive personal data or secrecy. A code to the phone is enough to reach the right person.'
);

create table meeting (
    id uuid primary key,
    type text not null references meeting_type,
    organiser_tenant text not null,
    organiser_object text not null,
    request_key text,
    zone text not null,
    sealed_details bytea not null,
    cancelled_at timestamptz,
    created_at timestamptz not null default now(),
    unique (organiser_tenant, organiser_object, request_key)
);

create table occurrence (
    id uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    position integer not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    cancelled_at timestamptz,
    unique (meeting_id, position)
);

-- until_position: the first occurrence of a series that this person no longer belongs to.
create table participant (
    id uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    position integer not null,
    role text not null,
    channel text not null,
    method text not null,
    assurance text not null,
    language text not null,
    sealed_person bytea not null,
    from_position integer not null default 0,
    until_position integer,
    unique (meeting_id, position)
);

create table pseudonym (
    occurrence_id uuid not null references occurrence on delete cascade,
    participant_id uuid not null references participant on delete cascade,
    code text not null,
    primary key (occurrence_id, participant_id),
    unique (occurrence_id, code)
);

create table invitation (
    id uuid primary key,
    participant_id uuid not null references participant on delete cascade,
    occurrence_id uuid not null references occurrence on delete cascade,
    answer text,
    answered_at timestamptz,
    failed_attempts integer not null default 0,
    locked_at timestamptz,
    revoked_at timestamptz,
    unique (participant_id, occurrence_id)
);

create index invitation_occurrence on invitation (occurrence_id);

create table link (
    token_hash bytea primary key,
    invitation_id uuid not null references invitation on delete cascade,
    purpose text not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    revoked_at timestamptz
);

create index link_invitation on link (invitation_id);

create table timeline (
    id bigint generated always as identity primary key,
    participant_id uuid not null references participant on delete cascade,
    occurrence_id uuid not null references occurrence on delete cascade,
    at timestamptz not null default now(),
    event text not null,
    detail text
);

create index timeline_occurrence on timeline (occurrence_id, participant_id, id);

-- One lane runs one job at a time, in order. A job that is done keeps its key, so that it is never added twice.
create table outbox (
    id bigint generated always as identity primary key,
    key text not null unique,
    kind text not null,
    lane text not null,
    sealed_payload bytea,
    attempts integer not null default 0,
    due_at timestamptz not null default now(),
    leased_until timestamptz,
    created_at timestamptz not null default now(),
    done_at timestamptz,
    given_up_at timestamptz,
    last_problem text
);

create index outbox_pending on outbox (lane, id) where done_at is null and given_up_at is null;
