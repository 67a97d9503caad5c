-- Who of a group comes to which of its meetings. A meeting is known by its id among the facts of its group.
create table meeting_answer (
  group_id bigint not null,
  meeting_id varchar(40) not null,
  account_id bigint not null,
  answer varchar(10) not null,
  note varchar(300),
  answered_at bigint not null,
  constraint pk_meeting_answer primary key (group_id, meeting_id, account_id),
  constraint fk_meeting_answer_item foreign key (group_id) references content_item (id),
  constraint fk_meeting_answer_account foreign key (account_id) references account (id)
);
create index ix_meeting_answer_account on meeting_answer (account_id, group_id);
