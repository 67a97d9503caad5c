-- Who belongs to a group: members, offices and access are three things, each with a term of whole days whose end is no
-- part of it.
create table group_membership (
  id bigint not null,
  group_id bigint not null,
  organisation_id bigint,
  person_id bigint,
  first_day date not null,
  end_day date,
  end_reason varchar(2000),
  version bigint not null,
  constraint pk_group_membership primary key (id),
  constraint fk_group_membership_item foreign key (group_id) references content_item (id)
);
create index ix_group_membership on group_membership (group_id, first_day);

create table group_office (
  id bigint not null,
  group_id bigint not null,
  kind varchar(20) not null,
  person_id bigint,
  email varchar(254),
  email_shown varchar(12) not null,
  phone varchar(60),
  phone_shown varchar(12) not null,
  place integer not null,
  first_day date not null,
  end_day date,
  version bigint not null,
  constraint pk_group_office primary key (id),
  constraint fk_group_office_item foreign key (group_id) references content_item (id)
);
create index ix_group_office on group_office (group_id, place);
create table group_office_words (
  office_id bigint not null,
  language varchar(12) not null,
  office_name varchar(300),
  holder_function varchar(300),
  holder_organisation varchar(300),
  constraint pk_group_office_words primary key (office_id, language),
  constraint fk_group_office_words_office foreign key (office_id) references group_office (id)
);

create table group_access (
  id bigint not null,
  group_id bigint not null,
  account_id bigint not null,
  access_level varchar(10) not null,
  membership_id bigint,
  first_day date not null,
  end_day date,
  end_told boolean not null,
  own_function varchar(300),
  own_phone varchar(60),
  version bigint not null,
  constraint pk_group_access primary key (id),
  constraint fk_group_access_item foreign key (group_id) references content_item (id),
  constraint fk_group_access_account foreign key (account_id) references account (id),
  constraint fk_group_access_membership foreign key (membership_id) references group_membership (id)
);
create index ix_group_access_account on group_access (account_id, first_day);
create index ix_group_access_group on group_access (group_id, access_level);
create index ix_group_access_end on group_access (end_told, end_day);
create table group_access_shown (
  access_id bigint not null,
  detail varchar(20) not null,
  constraint pk_group_access_shown primary key (access_id, detail),
  constraint fk_group_access_shown_access foreign key (access_id) references group_access (id)
);

create table group_request (
  id bigint not null,
  group_id bigint not null,
  account_id bigint not null,
  message varchar(2000),
  asked_at bigint not null,
  decided_at bigint,
  accepted boolean not null,
  reason varchar(2000),
  version bigint not null,
  constraint pk_group_request primary key (id),
  constraint fk_group_request_item foreign key (group_id) references content_item (id),
  constraint fk_group_request_account foreign key (account_id) references account (id)
);
create index ix_group_request on group_request (group_id, decided_at, asked_at);

create table group_invitation (
  selector varchar(22) not null,
  verifier_hash varchar(43) not null,
  group_id bigint not null,
  email varchar(254) not null,
  invited_name varchar(200) not null,
  language varchar(12) not null,
  access_level varchar(10) not null,
  membership_id bigint,
  invited_by bigint,
  invited_at bigint not null,
  expires_at bigint not null,
  accepted_at bigint,
  withdrawn_at bigint,
  version bigint not null,
  constraint pk_group_invitation primary key (selector),
  constraint fk_group_invitation_item foreign key (group_id) references content_item (id)
);
create index ix_group_invitation on group_invitation (group_id, email);
