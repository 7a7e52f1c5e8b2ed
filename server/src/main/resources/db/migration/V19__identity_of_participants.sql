-- A session ends when somebody else is expected, or other means; not when a name, a language or a role is put right. The
-- person is sealed, so that the database cannot see the difference: whoever writes counts it.

alter table participant add column identity_revision integer not null default 0;

drop trigger participant_changed on participant;

create trigger participant_changed after update of identity_revision on participant
    for each row when (old.identity_revision is distinct from new.identity_revision)
    execute function end_sessions_of_participant();
