-- Whether what stands in a list is for everybody. Nearly everything is, and need not be asked for whom it is meant.
alter table publication_listing add column open_to_all boolean default false not null;
update publication_listing set open_to_all = true where exists (select 1 from publication_audience a
  where a.publication_id = publication_listing.publication_id and a.audience = 'public');

-- All that going through a list asks for, so that however long it is nothing but the index is read.
alter table publication_listing drop index ix_publication_listing;
create index ix_publication_listing on publication_listing (item_type, list_language, sort_at desc, item_id desc, list_from,
  list_until, over_at, open_to_all, series_id, language, publication_id);
