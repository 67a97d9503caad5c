-- When the thing that an item tells of is over: far away for what does not end. Lists of what is to come ask for it.
alter table publication_listing add column over_at bigint default 253402214400000 not null;
create index ix_publication_listing_over on publication_listing (item_type, list_language, over_at);

-- The moments at which what visitors see of an item changes by the clock alone, apart from its windows.
create table publication_edge (
  item_id bigint not null,
  edge_at bigint not null,
  constraint pk_publication_edge primary key (item_id, edge_at)
);
create index ix_publication_edge on publication_edge (edge_at);

-- Which revision of its facts a publication shows.
alter table publication add column facts_no integer default 0 not null;
update publication set facts_no = (select i.facts_no from content_item i where i.id = publication.item_id);
