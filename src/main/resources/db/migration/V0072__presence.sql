-- Who has a text open at the desk; said again every few seconds, and of no use once that has stopped.
create table presence (
  id bigint not null,
  account_id bigint not null,
  account_name varchar(200) not null,
  item_id bigint not null,
  language varchar(12) not null,
  opened_at bigint not null,
  seen_at bigint not null,
  wrote_at bigint,
  taken_by varchar(200),
  taken_at bigint,
  constraint pk_presence primary key (id),
  constraint uq_presence unique (item_id, language, account_id)
);
create index ix_presence_seen on presence (seen_at);
