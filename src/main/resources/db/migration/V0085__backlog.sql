-- What there is to translate, of whatever kind, and how much of it is still to go in each language: worked out from the
-- texts in the transaction that changes them, so that lists can be put in order by it. Empty until it is made for the first time.
create table backlog_line (
  id bigint not null,
  kind varchar(16) not null,
  subject_id bigint not null,
  item_id bigint,
  title varchar(400),
  title_language varchar(12),
  subject_key varchar(200),
  changed_at bigint not null,
  constraint pk_backlog_line primary key (id),
  constraint uq_backlog_line unique (kind, subject_id),
  constraint fk_backlog_line_item foreign key (item_id) references content_item (id)
);
create table backlog_figure (
  id bigint not null,
  line_id bigint not null,
  language varchar(12) not null,
  words int not null,
  to_go int not null,
  constraint pk_backlog_figure primary key (id),
  constraint uq_backlog_figure unique (line_id, language),
  constraint fk_backlog_figure_line foreign key (line_id) references backlog_line (id)
);
-- For which languages it was made.
create table backlog_made (
  id bigint not null,
  languages varchar(400) not null,
  constraint pk_backlog_made primary key (id)
);
