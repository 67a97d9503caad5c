-- People and organisations that the site speaks of.
create table person (
  id bigint not null,
  name varchar(200) not null,
  sort_name varchar(200) not null,
  search_name varchar(1000) not null,
  slug varchar(120) not null,
  page_agreed boolean not null,
  picture_id bigint,
  organisation_id bigint,
  version bigint not null,
  constraint pk_person primary key (id),
  constraint uq_person_slug unique (slug)
);
create index ix_person_sort on person (sort_name, id);
create table person_words (
  person_id bigint not null,
  language varchar(12) not null,
  title_function varchar(300),
  about longtext,
  constraint pk_person_words primary key (person_id, language),
  constraint fk_person_words_person foreign key (person_id) references person (id)
);
create table organisation (
  id bigint not null,
  abbreviation varchar(40),
  search_name varchar(1000) not null,
  url varchar(1000),
  street varchar(200),
  postcode varchar(20),
  city varchar(200),
  country varchar(2),
  logo_id bigint,
  version bigint not null,
  constraint pk_organisation primary key (id)
);
create table organisation_name (
  organisation_id bigint not null,
  language varchar(12) not null,
  name varchar(200) not null,
  constraint pk_organisation_name primary key (organisation_id, language),
  constraint fk_organisation_name_organisation foreign key (organisation_id) references organisation (id)
);

-- The working copy of a conference's programme, whole; every edit of it; every release, frozen.
create table programme (
  item_id bigint not null,
  edit_no integer not null,
  document longtext not null,
  changed_at bigint not null,
  changed_by_name varchar(200) not null,
  constraint pk_programme primary key (item_id),
  constraint fk_programme_item foreign key (item_id) references content_item (id)
);
create table programme_edit (
  id bigint not null,
  item_id bigint not null,
  edit_no integer not null,
  parts_before longtext not null,
  parts_after longtext not null,
  author_id bigint not null,
  author_name varchar(200) not null,
  made_at bigint not null,
  constraint pk_programme_edit primary key (id),
  constraint uq_programme_edit unique (item_id, edit_no),
  constraint fk_programme_edit_item foreign key (item_id) references content_item (id)
);
create table programme_release (
  id bigint not null,
  item_id bigint not null,
  release_no integer not null,
  is_final boolean not null,
  languages varchar(200) not null,
  edit_no integer not null,
  document longtext not null,
  note longtext not null,
  released_at bigint not null,
  released_by_name varchar(200) not null,
  constraint pk_programme_release primary key (id),
  constraint uq_programme_release unique (item_id, release_no),
  constraint fk_programme_release_item foreign key (item_id) references content_item (id)
);
-- Whom the newest release of a programme names, for people's own pages.
create table programme_person (
  item_id bigint not null,
  person_id bigint not null,
  constraint pk_programme_person primary key (item_id, person_id),
  constraint fk_programme_person_item foreign key (item_id) references content_item (id),
  constraint fk_programme_person_person foreign key (person_id) references person (id)
);
create index ix_programme_person on programme_person (person_id, item_id);
