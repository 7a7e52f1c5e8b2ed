-- Orders at BankID, at most one of each session. What refers to them there is sealed; a result waits for its browser.
create table bankid_order (
    id uuid primary key,
    session_id uuid not null unique references session on delete cascade,
    invitation_id uuid not null references invitation on delete cascade,
    sealed_order bytea not null,
    sealed_completion bytea,
    state text not null check (state in ('PENDING', 'COMPLETE', 'FAILED')),
    message text not null,
    -- The return that must come before the result counts; null once it has come, and where none is asked for.
    nonce_hash text,
    first_at timestamptz not null,
    begun_at timestamptz not null,
    watched_at timestamptz not null,
    leased_until timestamptz not null,
    check ((state = 'COMPLETE') = (sealed_completion is not null))
);

create index bankid_order_lease on bankid_order (leased_until) where state = 'PENDING';

-- The node that a page is connected to need not be the one that asks BankID.
create function announce_bankid_order() returns trigger language plpgsql as $$
begin
    perform pg_notify('bankid_order', coalesce(new.session_id, old.session_id)::text);
    return null;
end $$;

create trigger bankid_order_begun after insert or delete on bankid_order
    for each row execute function announce_bankid_order();

-- Leases and watches change often and mean nothing to a page.
create trigger bankid_order_changed after update on bankid_order
    for each row when ((old.id, old.state, old.message, old.nonce_hash, old.begun_at)
        is distinct from (new.id, new.state, new.message, new.nonce_hash, new.begun_at))
    execute function announce_bankid_order();
