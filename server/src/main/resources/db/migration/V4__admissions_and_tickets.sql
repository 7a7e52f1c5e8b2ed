-- The lobby, and the tickets to the socket.

create table admission (
    id uuid primary key,
    occurrence_id uuid not null references occurrence on delete cascade,
    participant_id uuid not null references participant on delete cascade,
    state text not null,
    since timestamptz not null,
    decided_by uuid references participant on delete set null,
    decided_at timestamptz,
    unique (occurrence_id, participant_id)
);

-- The key that signs join tickets, the same on every node.
create table ticket_key (
    id text primary key,
    sealed_key bytea not null,
    created_at timestamptz not null default now()
);

-- A ticket that was given and not used; using it is deleting it.
create table join_ticket (
    id uuid primary key,
    session_id uuid not null references session on delete cascade,
    expires_at timestamptz not null
);
