-- What the worklist is read from, worked out from items and texts in the transaction that changes them: a row for each
-- word that a list can be narrowed to, and one for the item as a whole, so that a page of a list is found by an index.
create table worklist_row (
  id bigint not null,
  item_id bigint not null,
  shelf varchar(10) not null,
  facet varchar(12) not null,
  language varchar(12) not null,
  item_type varchar(30) not null,
  group_id bigint,
  holds_from bigint not null,
  holds_until bigint not null,
  changed_at bigint not null,
  title varchar(100) not null,
  constraint pk_worklist_row primary key (id),
  constraint fk_worklist_row_item foreign key (item_id) references content_item (id)
);
create index ix_worklist_row_newest on worklist_row (shelf, facet, language, item_type, changed_at desc, item_id desc);
create index ix_worklist_row_oldest on worklist_row (shelf, facet, language, item_type, changed_at, item_id);
create index ix_worklist_row_title on worklist_row (shelf, facet, language, item_type, title, item_id);
create index ix_worklist_row_title_back on worklist_row (shelf, facet, language, item_type, title desc, item_id desc);
create index ix_worklist_row_group on worklist_row (group_id, shelf, facet, language, item_type);
create index ix_worklist_row_item on worklist_row (item_id, facet, language);

-- The words of an item's titles as they are looked for: without case and accents.
create table worklist_word (
  id bigint not null,
  word varchar(40) not null,
  item_id bigint not null,
  constraint pk_worklist_word primary key (id),
  constraint fk_worklist_word_item foreign key (item_id) references content_item (id)
);
create index ix_worklist_word on worklist_word (word, item_id);
create index ix_worklist_word_item on worklist_word (item_id, word);

-- For which languages of the site the rows were made.
create table worklist_made (
  id bigint not null,
  languages varchar(400) not null,
  constraint pk_worklist_made primary key (id)
);
