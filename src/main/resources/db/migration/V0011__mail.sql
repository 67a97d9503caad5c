-- While a node brings a mail to the mail server, no other may: the claim ends by itself should that node die.
alter table outgoing_mail add column claimed_until bigint;
create index ix_outgoing_mail_failed on outgoing_mail (failed_at);
