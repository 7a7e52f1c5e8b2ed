-- Entries follow what changes. wanted_revision: what the entry shall show. written_revision: what it shows.

alter table booking
    add column wanted_revision integer not null default 0,
    add column written_revision integer not null default 0;
