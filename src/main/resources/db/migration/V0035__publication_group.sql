-- The group to which a publication belongs, so that its page finds what visitors may see of it and they find their group.
alter table publication add column group_id bigint;
update publication set group_id = (select i.group_id from content_item i where i.id = publication.item_id);
create index ix_publication_group on publication (group_id, sort_at);
