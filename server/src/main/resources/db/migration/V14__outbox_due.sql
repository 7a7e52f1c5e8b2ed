-- The next due job is found without looking at all that wait.
create index outbox_due on outbox (due_at, id) where done_at is null and given_up_at is null;
