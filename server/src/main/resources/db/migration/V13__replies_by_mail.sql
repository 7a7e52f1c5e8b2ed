-- How far the mailboxes that receive answers have been read (RFC 9051, 2.3.1.1).

create table mailbox_position (
    mailbox text primary key,
    uid_validity bigint not null,
    last_uid bigint not null
);

-- The newest answer by mail to each invitation: an older one that arrives later does not count (RFC 5546, 2.1.5).
create table mail_answer (
    invitation_id uuid primary key references invitation on delete cascade,
    sequence integer not null,
    stamped_at timestamptz not null
);
