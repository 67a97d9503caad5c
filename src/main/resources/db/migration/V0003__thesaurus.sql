-- Topics and series: both are terms with a name per language, so one query brings all that a page shows.
create table term (
  id bigint not null,
  kind varchar(10) not null,
  term_key varchar(80) not null,
  version bigint not null,
  constraint pk_term primary key (id),
  constraint uq_term_key unique (kind, term_key)
);
create table term_name (
  term_id bigint not null,
  language varchar(12) not null,
  name varchar(120) not null,
  about varchar(400),
  constraint pk_term_name primary key (term_id, language),
  constraint fk_term_name_term foreign key (term_id) references term (id)
);
