-- Whom whoever handed a text in asks to review it (null: everybody who may), by which day, with which words, and which
-- reminder has gone out.
alter table translation add column reviewer_id bigint;
alter table translation add column reviewer_name varchar(200);
alter table translation add column review_due date;
alter table translation add column review_note varchar(2000);
alter table translation add column review_reminder varchar(12);
create index ix_translation_review_due on translation (review_due);
