create table account (
  id bigint not null,
  email varchar(254) not null,
  display_name varchar(200) not null,
  password_hash varchar(500),
  language varchar(12) not null,
  active boolean not null,
  created_at bigint not null,
  password_changed_at bigint,
  last_login_at bigint,
  version bigint not null,
  constraint pk_account primary key (id),
  constraint uq_account_email unique (email)
);

create table account_grant (
  id bigint not null,
  account_id bigint not null,
  right_name varchar(20) not null,
  language varchar(12),
  content_type varchar(30),
  group_id bigint,
  constraint pk_account_grant primary key (id),
  constraint fk_account_grant_account foreign key (account_id) references account (id)
);
create index ix_account_grant_account on account_grant (account_id);
create index ix_account_grant_right on account_grant (right_name, language);

-- Every secret that is handed out (remember-me cookie, set-up link, new password link) is kept as a hash only.
create table account_token (
  selector varchar(40) not null,
  kind varchar(20) not null,
  account_id bigint,
  verifier_hash varchar(100) not null,
  created_at bigint not null,
  expires_at bigint not null,
  used_at bigint,
  constraint pk_account_token primary key (selector)
);
create index ix_account_token_account on account_token (account_id, kind);
create index ix_account_token_expiry on account_token (expires_at);

create table login_throttle (
  throttle_key varchar(120) not null,
  failures integer not null,
  last_failure_at bigint not null,
  constraint pk_login_throttle primary key (throttle_key)
);
create index ix_login_throttle_time on login_throttle (last_failure_at);
