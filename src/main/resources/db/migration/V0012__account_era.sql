-- Counts up whenever all sign-ins of an account end; a session of an earlier era is over on every node.
alter table account add column sign_in_era integer default 0 not null;
