-- Browsers go to other providers than Entra ID too; each sign-in is bound to the provider that it went to.
-- Those under way are lost, and begun again by whoever waits for them.
delete from sign_in;

alter table sign_in add column provider text not null, add column begun_at timestamptz not null;
