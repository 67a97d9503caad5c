-- The group to which an item belongs, a group's own item to itself.
alter table content_item add column group_id bigint;
create index ix_content_item_group on content_item (group_id, changed_at);
