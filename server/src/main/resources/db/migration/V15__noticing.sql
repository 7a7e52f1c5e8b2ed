-- What happens to entries in mailboxes, as Microsoft Graph tells of it or a sweep finds it.

alter table booking
    add column share text,
    add column generation integer not null default 0;

create index booking_event on booking (event_id) where event_id is not null;
create index booking_share on booking (share);

-- The mailboxes that entries were written to. What comes in with another client state than ours is not from Graph.
create table mailbox_watch (
    share text primary key,
    sealed_mailbox bytea not null,
    subscription_id text unique,
    state_hash bytea,
    renew_at timestamptz,
    sealed_delta bytea,
    swept_at timestamptz
);

-- Entries to look at; one that is noticed again before that is looked at once.
create table noticed_entry (
    booking_id uuid primary key references booking on delete cascade,
    noticed_at timestamptz not null default now()
);
