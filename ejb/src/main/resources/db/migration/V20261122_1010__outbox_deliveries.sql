-- Where the events of an object stand. Its lock makes their order that of the commits.
create table platform_outbox_object (
  object varchar(24) character set ascii collate ascii_bin not null primary key,
  sequence bigint not null
);

alter table platform_outbox add column sequence bigint not null default 0;
update platform_outbox o
  join (select id, row_number() over (partition by object order by id) as place from platform_outbox) p on p.id = o.id
  set o.sequence = p.place;
insert into platform_outbox_object (object, sequence) select object, max(sequence) from platform_outbox group by object;
alter table platform_outbox add unique key platform_outbox_sequence (object, sequence);

-- An event on its way to one consumer.
create table platform_delivery (
  id bigint not null auto_increment primary key,
  event_id bigint not null,
  consumer varchar(40) character set ascii collate ascii_bin not null,
  object varchar(24) character set ascii collate ascii_bin not null,
  sequence bigint not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  attempts int not null default 0,
  next_at datetime(6) not null,
  ended_at datetime(6),
  failure varchar(200),
  reason varchar(500),
  unique key platform_delivery_event (event_id, consumer),
  key platform_delivery_next (consumer, state, next_at, event_id),
  key platform_delivery_open (consumer, object, state, sequence),
  key platform_delivery_ended (state, ended_at)
);
insert into platform_delivery (event_id, consumer, object, sequence, state, attempts, next_at, failure)
  select id, 'notification', object, sequence, if(state = 'PENDING', 'WAITING', state), attempts, next_at,
    if(attempts > 0, 'unknown', null)
  from platform_outbox where state <> 'DONE';

alter table platform_outbox
  drop key platform_outbox_state,
  drop key platform_outbox_object,
  drop column state,
  drop column attempts,
  drop column next_at,
  add key platform_outbox_at (at);
