-- Who has a translation, written or not, and by when it is due.
create table translation_task (
  id bigint not null,
  item_id bigint not null,
  language varchar(12) not null,
  assignee_id bigint,
  assignee_name varchar(200),
  due_day date,
  constraint pk_translation_task primary key (id),
  constraint uq_translation_task unique (item_id, language),
  constraint fk_translation_task_item foreign key (item_id) references content_item (id)
);
create index ix_translation_task_assignee on translation_task (assignee_id, due_day);
create index ix_translation_task_due on translation_task (due_day);
