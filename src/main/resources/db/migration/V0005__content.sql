create table content_item (
  id bigint not null,
  item_type varchar(30) not null,
  source_language varchar(12) not null,
  release_policy varchar(20) not null,
  release_languages varchar(200) not null,
  release_from bigint,
  release_until bigint,
  release_by bigint,
  owner_id bigint not null,
  facts_no integer not null,
  created_at bigint not null,
  changed_at bigint not null,
  changed_by bigint not null,
  archived_at bigint,
  trashed_at bigint,
  version bigint not null,
  constraint pk_content_item primary key (id)
);
create index ix_content_item_changed on content_item (trashed_at, changed_at desc, id desc);
create index ix_content_item_owner on content_item (owner_id, changed_at desc);

create table content_audience (
  item_id bigint not null,
  audience varchar(60) not null,
  constraint pk_content_audience primary key (item_id, audience),
  constraint fk_content_audience_item foreign key (item_id) references content_item (id)
);

create table facts_revision (
  id bigint not null,
  item_id bigint not null,
  revision_no integer not null,
  facts longtext not null,
  author_id bigint not null,
  author_name varchar(200) not null,
  made_at bigint not null,
  constraint pk_facts_revision primary key (id),
  constraint uq_facts_revision unique (item_id, revision_no),
  constraint fk_facts_revision_item foreign key (item_id) references content_item (id)
);

create table translation (
  id bigint not null,
  item_id bigint not null,
  language varchar(12) not null,
  edit_state varchar(12) not null,
  head_id bigint not null,
  approved_id bigint,
  live_id bigint,
  live_from bigint,
  live_until bigint,
  next_id bigint,
  next_from bigint,
  next_until bigint,
  first_live_at bigint,
  live_changed_at bigint,
  returned_note varchar(2000),
  submitted_by bigint,
  changed_at bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  version bigint not null,
  constraint pk_translation primary key (id),
  constraint uq_translation unique (item_id, language),
  constraint fk_translation_item foreign key (item_id) references content_item (id)
);
create index ix_translation_state on translation (language, edit_state);
create index ix_translation_next on translation (next_from);

create table revision (
  id bigint not null,
  translation_id bigint not null,
  revision_no integer not null,
  significant_no integer not null,
  title varchar(255) not null,
  slug varchar(120) not null,
  summary varchar(2000),
  body longtext not null,
  based_on_id bigint,
  author_id bigint not null,
  author_name varchar(200) not null,
  made_at bigint not null,
  constraint pk_revision primary key (id),
  constraint uq_revision unique (translation_id, revision_no),
  constraint fk_revision_translation foreign key (translation_id) references translation (id)
);
create index ix_revision_slug on revision (slug);

-- What somebody was writing and had not saved yet; one row a person and text, replaced by each autosave.
create table kept_draft (
  id bigint not null,
  account_id bigint not null,
  item_id bigint not null,
  language varchar(12) not null,
  started_from_id bigint,
  words longtext not null,
  kept_at bigint not null,
  constraint pk_kept_draft primary key (id),
  constraint uq_kept_draft unique (account_id, item_id, language)
);
