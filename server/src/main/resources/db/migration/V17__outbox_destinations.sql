-- Who is on the other side of an effect. Destinations take turns, so that one with much to do holds up no other.
alter table outbox add column destination text;
update outbox set destination = kind;
alter table outbox alter column destination set not null;

drop index outbox_due;
create index outbox_due on outbox (destination, due_at, id) where done_at is null and given_up_at is null;
