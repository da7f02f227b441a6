-- An alarm ends as done, or dead until the operator rings it again or drops it.
alter table platform_alarm
  add column state varchar(12) character set ascii collate ascii_bin not null default 'WAITING',
  add column ended_at datetime(6),
  add column failure varchar(200),
  add column reason varchar(500);
update platform_alarm set state = 'DONE', ended_at = due_at where done;
update platform_alarm set failure = 'unknown' where not done and attempts > 0;
alter table platform_alarm
  drop key platform_alarm_due,
  drop column done,
  add key platform_alarm_kind (state, kind, due_at, id),
  add key platform_alarm_due (state, due_at, id),
  add key platform_alarm_ended (state, ended_at);
