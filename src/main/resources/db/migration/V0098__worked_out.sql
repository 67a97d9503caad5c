-- For which languages of the site something was worked out from all texts to the end, in one place. The backlog of
-- translations is worked out anew at the next start, as it has a figure of all languages together now.
create table worked_out (
  what varchar(40) not null,
  languages varchar(400) not null,
  constraint pk_worked_out primary key (what)
);
insert into worked_out (what, languages) select 'worklist', languages from worklist_made;
drop table worklist_made;
drop table backlog_made;
