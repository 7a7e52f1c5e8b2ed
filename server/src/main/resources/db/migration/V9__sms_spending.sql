-- What the installation has sent by text message, in parts, for each minute of the last day.
create table sms_spending (
    minute timestamptz primary key,
    parts integer not null
);

-- Codes are also counted for each number over all invitations. The number itself is not stored.
alter table sms_challenge add column number_mac bytea;

create index sms_challenge_number on sms_challenge (number_mac, sent_at);
