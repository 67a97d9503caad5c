-- The read side: one flat row for each item, language and window, copied when something is published.
create table publication (
  id bigint not null,
  item_id bigint not null,
  item_type varchar(30) not null,
  language varchar(12) not null,
  slot varchar(4) not null,
  revision_id bigint not null,
  title varchar(255) not null,
  slug varchar(120) not null,
  summary varchar(2000),
  body longtext not null,
  facts longtext not null,
  visible_from bigint not null,
  visible_until bigint not null,
  published_at bigint not null,
  updated_at bigint not null,
  sort_at bigint not null,
  sort_year integer not null,
  series_id bigint,
  series_place integer,
  featured boolean not null,
  constraint pk_publication primary key (id),
  constraint uq_publication unique (item_id, language, slot)
);
create index ix_publication_slug on publication (item_type, language, slug);
create index ix_publication_list on publication (item_type, language, sort_at desc, item_id desc);
create index ix_publication_item on publication (item_type, item_id, language);
create index ix_publication_featured on publication (featured, item_type, sort_at desc);
create index ix_publication_series on publication (series_id, language);
create index ix_publication_from on publication (visible_from);
create index ix_publication_until on publication (visible_until);

create table publication_audience (
  publication_id bigint not null,
  audience varchar(60) not null,
  constraint pk_publication_audience primary key (publication_id, audience),
  constraint fk_publication_audience foreign key (publication_id) references publication (id)
);

create table publication_topic (
  publication_id bigint not null,
  topic_id bigint not null,
  constraint pk_publication_topic primary key (publication_id, topic_id),
  constraint fk_publication_topic foreign key (publication_id) references publication (id)
);
create index ix_publication_topic on publication_topic (topic_id, publication_id);

-- In which language's lists a publication stands, and from when until when: in its own language always, in another
-- one while its item has no text of that language.
create table publication_listing (
  publication_id bigint not null,
  list_language varchar(12) not null,
  list_from bigint not null,
  list_until bigint not null,
  item_type varchar(30) not null,
  item_id bigint not null,
  sort_at bigint not null,
  sort_year integer not null,
  language varchar(12) not null,
  series_id bigint,
  constraint pk_publication_listing primary key (publication_id, list_language, list_from),
  constraint fk_publication_listing foreign key (publication_id) references publication (id)
);
create index ix_publication_listing on publication_listing (item_type, list_language, sort_at desc, item_id desc);

-- Every address that an item was ever published under. One that is no longer current redirects; gone means that it was
-- open to everybody and that nothing is to be expected there.
create table publication_address (
  item_type varchar(30) not null,
  language varchar(12) not null,
  slug varchar(120) not null,
  item_id bigint not null,
  gone boolean not null,
  constraint pk_publication_address primary key (item_type, language, slug)
);
create index ix_publication_address_item on publication_address (item_id, language);

-- Files that publications show; a file is open to whoever may see one of them, or by its own rule.
create table publication_asset (
  publication_id bigint not null,
  asset_id bigint not null,
  constraint pk_publication_asset primary key (publication_id, asset_id),
  constraint fk_publication_asset foreign key (publication_id) references publication (id)
);
create index ix_publication_asset on publication_asset (asset_id);

create table publication_clock (
  id integer not null,
  ticked_at bigint not null,
  constraint pk_publication_clock primary key (id)
);
insert into publication_clock (id, ticked_at) values (1, 0);

create table freshness_stamp (
  tag varchar(120) not null,
  stamp bigint not null,
  bumped_at bigint not null,
  constraint pk_freshness_stamp primary key (tag)
);
create index ix_freshness_stamp_time on freshness_stamp (bumped_at);
