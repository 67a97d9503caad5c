-- Which items a text on the site links to.
create table publication_reference (
  publication_id bigint not null,
  item_id bigint not null,
  constraint pk_publication_reference primary key (publication_id, item_id),
  constraint fk_publication_reference foreign key (publication_id) references publication (id)
);
create index ix_publication_reference on publication_reference (item_id);
