-- Somebody without an account who was asked to review one revision; the secret of the link is kept as a hash only.
create table outside_review (
  selector varchar(40) not null,
  verifier_hash varchar(100) not null,
  item_id bigint not null,
  language varchar(12) not null,
  revision_id bigint not null,
  reviewer_name varchar(80) not null,
  reviewer_email varchar(110) not null,
  reviewer_language varchar(12) not null,
  note varchar(2000),
  due date,
  asked_by bigint,
  asked_by_name varchar(200) not null,
  asked_at bigint not null,
  expires_at bigint not null,
  decision varchar(24),
  answered_name varchar(80),
  answer_note varchar(2000),
  answered_at bigint,
  version bigint not null,
  constraint pk_outside_review primary key (selector),
  constraint fk_outside_review_item foreign key (item_id) references content_item (id)
);
create index ix_outside_review_text on outside_review (item_id, language, asked_at);
