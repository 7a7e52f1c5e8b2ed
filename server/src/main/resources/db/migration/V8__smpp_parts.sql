-- Messages handed to an SMPP operator whose delivery somebody wants to know. Receipts name them as the operator does.
-- A row without a reference is a receipt that came before the answer to the submission, or of somebody else's message.
create table smpp_part (
    id text primary key,
    reference uuid,
    parts integer,
    state text,
    noted_at timestamptz not null
);

create index smpp_part_reference on smpp_part (reference);
create index smpp_part_noted on smpp_part (noted_at);
