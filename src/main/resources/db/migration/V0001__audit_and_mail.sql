-- Instants are milliseconds since 1970-01-01T00:00Z, dates of the calendar are 'YYYY-MM-DD'; see docs/decisions/0003.

create table audit_entry (
  id bigint not null,
  happened_at bigint not null,
  actor_id bigint,
  actor_name varchar(200) not null,
  verb varchar(40) not null,
  subject varchar(80) not null,
  item_id bigint,
  language varchar(12),
  revision_no integer,
  reason varchar(2000),
  detail varchar(2000),
  constraint pk_audit_entry primary key (id)
);
create index ix_audit_item on audit_entry (item_id, happened_at);
create index ix_audit_time on audit_entry (happened_at);

create table outgoing_mail (
  id bigint not null,
  recipient varchar(254) not null,
  recipient_name varchar(200) not null,
  language varchar(12) not null,
  subject varchar(400) not null,
  body longtext not null,
  topic varchar(60) not null,
  item_id bigint,
  queued_at bigint not null,
  attempts integer not null,
  next_try_at bigint,
  sent_at bigint,
  failed_at bigint,
  last_error varchar(1000),
  version bigint not null,
  constraint pk_outgoing_mail primary key (id)
);
create index ix_outgoing_mail_due on outgoing_mail (next_try_at);
create index ix_outgoing_mail_queued on outgoing_mail (queued_at);
