-- For the desk's lists: what one person wrote, which revision a text was made from (without reading its words), what
-- ends or is to be released, what lies in the archive.
create index ix_revision_author on revision (author_id, translation_id);
create index ix_revision_base on revision (id, based_on_id, revision_no, significant_no);
create index ix_translation_edit on translation (edit_state, changed_at);
create index ix_translation_until on translation (live_until);
create index ix_content_item_release on content_item (release_from);
create index ix_content_item_archived on content_item (archived_at, changed_at);
