-- An occurrence that was moved by itself is no longer where its series has it.
alter table occurrence add column moved boolean not null default false;

-- Positions of occurrences that somebody does not belong to, between the first one and the last.
alter table participant add column absent_positions integer[] not null default '{}';
