-- What somebody says of a passage while it is read: the field, the place of the paragraph in it and its words at that
-- moment, by which it is found again. Answers name the comment that they answer.
create table review_comment (
  id bigint not null,
  item_id bigint not null,
  language varchar(12) not null,
  revision_id bigint not null,
  revision_no integer not null,
  field varchar(80) not null,
  passage_no integer not null,
  quote varchar(1000) not null,
  words varchar(2000) not null,
  author_id bigint,
  author_name varchar(200) not null,
  made_at bigint not null,
  answers_id bigint,
  resolved_at bigint,
  resolved_by_name varchar(200),
  constraint pk_review_comment primary key (id),
  constraint fk_review_comment_item foreign key (item_id) references content_item (id)
);
create index ix_review_comment_text on review_comment (item_id, language, made_at);
