-- Links by which somebody without an account sees how a text will look; the secret is kept as a hash only. Without a
-- revision it shows the newest.
create table preview_link (
  selector varchar(40) not null,
  verifier_hash varchar(100) not null,
  item_id bigint not null,
  language varchar(12) not null,
  revision_id bigint,
  made_by bigint,
  made_at bigint not null,
  expires_at bigint not null,
  constraint pk_preview_link primary key (selector),
  constraint fk_preview_link_item foreign key (item_id) references content_item (id)
);
create index ix_preview_link_text on preview_link (item_id, language);
