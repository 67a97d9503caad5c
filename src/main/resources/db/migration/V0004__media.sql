create table asset (
  id bigint not null,
  file_name varchar(200) not null,
  media_type varchar(120) not null,
  kind varchar(10) not null,
  size_bytes bigint not null,
  content_hash varchar(64) not null,
  width integer,
  height integer,
  rendition_widths varchar(100),
  credit varchar(200),
  created_at bigint not null,
  created_by bigint not null,
  version bigint not null,
  constraint pk_asset primary key (id)
);
create index ix_asset_created on asset (created_at);
create table asset_title (
  asset_id bigint not null,
  language varchar(12) not null,
  title varchar(255) not null,
  constraint pk_asset_title primary key (asset_id, language),
  constraint fk_asset_title_asset foreign key (asset_id) references asset (id)
);
create table asset_audience (
  asset_id bigint not null,
  audience varchar(60) not null,
  constraint pk_asset_audience primary key (asset_id, audience),
  constraint fk_asset_audience_asset foreign key (asset_id) references asset (id)
);
