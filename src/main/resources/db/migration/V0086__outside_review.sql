-- An answer from outside that may still be changed: what was answered before, and which revision was approved before it; and
-- who ended a link before its time.
alter table outside_review add column former_decision varchar(24);
alter table outside_review add column approved_before_id bigint;
alter table outside_review add column ended_by_name varchar(200);
