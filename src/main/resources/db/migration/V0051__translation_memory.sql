-- What was approved as the translation of what, passage by passage; and by which parts of it a like passage finds it.
create table translation_memory (
  id bigint not null,
  item_id bigint not null,
  source_language varchar(12) not null,
  target_language varchar(12) not null,
  source_hash varchar(24) not null,
  plain integer not null,
  source_text longtext not null,
  target_text longtext not null,
  author_name varchar(200) not null,
  made_at bigint not null,
  constraint pk_translation_memory primary key (id),
  constraint uq_translation_memory unique (item_id, source_language, target_language, source_hash)
);
create index ix_translation_memory_hash on translation_memory (source_hash, source_language, target_language);

create table translation_memory_mark (
  memory_id bigint not null,
  mark bigint not null,
  constraint pk_translation_memory_mark primary key (mark, memory_id),
  constraint fk_translation_memory_mark foreign key (memory_id) references translation_memory (id)
);
