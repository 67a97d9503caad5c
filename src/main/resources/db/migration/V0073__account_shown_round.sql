-- Since when somebody needs no introduction to the desk; whoever worked there before needs none.
alter table account add column shown_round_at bigint;
update account set shown_round_at = last_login_at where last_login_at is not null;
