-- A figure of all languages together is noted with those of each; all lines are made anew at the next start.
delete from worked_out where what = 'backlog';
