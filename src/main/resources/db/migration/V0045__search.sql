-- What can be found and has changed: one row for each thing, under the number of its last change. Every node's index
-- notes up to which number it has followed.
create table search_change (
  kind varchar(30) not null,
  thing_id bigint not null,
  change_no bigint not null,
  constraint pk_search_change primary key (kind, thing_id)
);
create index ix_search_change_no on search_change (change_no);

create table search_counter (
  id integer not null,
  change_no bigint not null,
  constraint pk_search_counter primary key (id)
);
insert into search_counter (id, change_no) values (1, 0);
