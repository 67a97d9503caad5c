-- Papers of working groups: a group is known by the number of its item alone.
create table paper_folder (
  id bigint not null,
  group_id bigint not null,
  parent_id bigint,
  version bigint not null,
  constraint pk_paper_folder primary key (id),
  constraint fk_paper_folder_group foreign key (group_id) references content_item (id),
  constraint fk_paper_folder_parent foreign key (parent_id) references paper_folder (id)
);
create table paper_folder_name (
  folder_id bigint not null,
  language varchar(12) not null,
  name varchar(120) not null,
  constraint pk_paper_folder_name primary key (folder_id, language),
  constraint fk_paper_folder_name_folder foreign key (folder_id) references paper_folder (id)
);
create table paper (
  id bigint not null,
  group_id bigint not null,
  folder_id bigint,
  file_name varchar(200) not null,
  media_type varchar(120) not null,
  language varchar(12),
  paper_state varchar(10) not null,
  removed_at bigint,
  version bigint not null,
  constraint pk_paper primary key (id),
  constraint fk_paper_group foreign key (group_id) references content_item (id),
  constraint fk_paper_folder foreign key (folder_id) references paper_folder (id)
);
create table paper_title (
  paper_id bigint not null,
  language varchar(12) not null,
  title varchar(255) not null,
  constraint pk_paper_title primary key (paper_id, language),
  constraint fk_paper_title_paper foreign key (paper_id) references paper (id)
);
create table paper_audience (
  paper_id bigint not null,
  audience varchar(60) not null,
  constraint pk_paper_audience primary key (paper_id, audience),
  constraint fk_paper_audience_paper foreign key (paper_id) references paper (id)
);
-- Each file that a paper has had, with what could be read in it for those who search.
create table paper_version (
  id bigint not null,
  paper_id bigint not null,
  version_no integer not null,
  content_hash varchar(64) not null,
  size_bytes bigint not null,
  added_at bigint not null,
  added_by bigint not null,
  added_by_name varchar(200) not null,
  constraint pk_paper_version primary key (id),
  constraint uq_paper_version unique (paper_id, version_no),
  constraint fk_paper_version_paper foreign key (paper_id) references paper (id)
);
create table paper_text (
  version_id bigint not null,
  text_state varchar(10) not null,
  claimed_until bigint,
  tries integer not null,
  words longtext,
  constraint pk_paper_text primary key (version_id),
  constraint fk_paper_text_version foreign key (version_id) references paper_version (id)
);
create index ix_paper_text_state on paper_text (text_state, version_id);
-- When somebody last looked in on a group's papers, and the time before that.
create table paper_visit (
  account_id bigint not null,
  group_id bigint not null,
  last_at bigint not null,
  before_at bigint,
  constraint pk_paper_visit primary key (account_id, group_id),
  constraint fk_paper_visit_account foreign key (account_id) references account (id),
  constraint fk_paper_visit_group foreign key (group_id) references content_item (id)
);
