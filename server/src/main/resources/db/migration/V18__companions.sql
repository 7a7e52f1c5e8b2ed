-- Children sit beside somebody who identifies, at the same device: without a link, a mail or an identification of their own.

alter table participant
    add column companion_of uuid references participant on delete cascade deferrable initially deferred,
    add check ((method = 'COMPANION') = (companion_of is not null));

create index participant_companion_of on participant (companion_of) where companion_of is not null;

-- That somebody is there is said by the person beside them, and holds as long as that identification.
create table companion_beside (
    session_id uuid not null references session on delete cascade,
    participant_id uuid not null references participant on delete cascade,
    primary key (session_id, participant_id)
);
