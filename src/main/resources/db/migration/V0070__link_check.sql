-- Addresses of other sites that texts link to, and whether anything was there when the portal last asked.
create table link_check (
  id bigint not null,
  address varchar(2000) not null,
  address_hash varchar(64) not null,
  wanted_at bigint not null,
  due_at bigint not null,
  failures integer not null,
  dead boolean not null,
  constraint pk_link_check primary key (id),
  constraint uq_link_check unique (address_hash)
);
create index ix_link_check_due on link_check (due_at);
create index ix_link_check_wanted on link_check (wanted_at);
