-- What goes live or ends is found by its moment within what somebody may open, and so is what was asked for together.
create index ix_worklist_row_until on worklist_row (shelf, item_type, holds_until, item_id);
alter table translation drop index ix_translation_until;
create index ix_content_item_type_release on content_item (item_type, release_from);
alter table content_item drop index ix_content_item_release;
