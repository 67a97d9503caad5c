-- The overview of translations begins with what changed last, and is read no further than it is shown.
create index ix_backlog_line_newest on backlog_line (changed_at desc, id, item_id, kind);
create index ix_backlog_line_oldest on backlog_line (changed_at, id, item_id, kind);
