-- Several means to identify, levels above SMS, and what an identification tells of the person.

alter table meeting_type
    add column secrecy boolean not null default false,
    add check (not secrecy or (assurance in ('LOA3', 'LOA4') and methods <@ '{E_IDENTITY}'));

update meeting_type set methods = '{SMS,E_IDENTITY,VOUCHED}' where id = 'open';

insert into meeting_type
    (id, position, assurance, methods, anonymous, reidentify_after_minutes, name_sv, name_en, reason_sv, reason_en, secrecy)
values
    ('sensitive', 20, 'LOA3', '{E_IDENTITY}', false, 240,
     'Känsliga uppgifter', 'Sensitive data',
     'Samtal om hälsa, stöd eller annat som är känsligt. Lagen kräver stark autentisering: en e-legitimation, inte en kod till telefonen.',
     'Conversations about health, support or other sensitive matters. The law demands strong authentication: an e-identity, not a code to the phone.',
     false),
    ('secrecy', 30, 'LOA3', '{E_IDENTITY}', true, 60,
     'Sekretess', 'Secrecy',
     'Samtal om det som är sekretessbelagt. Alla legitimerar sig med e-legitimation strax före mötet och kan vara anonyma för varandra, men inte för mötesledaren.',
     'Conversations about what is secret by law. Everybody identifies with an e-identity just before the meeting and may be anonymous to the others, but not to the leader.',
     true);

-- The column holds by what means a person identifies; the methods of each are for the person to choose.
update participant set method = 'STAFF' where method = 'ENTRA';

alter table session
    add column match text,
    add column sealed_name bytea,
    add column transaction_reference text;

update session set match = case method when 'ENTRA' then 'STAFF_ACCOUNT' else 'MOBILE_NUMBER' end
where method is not null;

alter table session
    drop constraint session_check1,
    add check (num_nulls(method, assurance, issuer, identified_at, match) in (0, 5));
