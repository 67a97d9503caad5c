-- The desk's pages name the groups, which are a few among all items.
create index ix_content_item_type on content_item (item_type, changed_at);
