-- What people were told: the event's type and facts, not the words. One person is told of an event once.
create table notification_notice (
  id bigint not null auto_increment primary key,
  number varchar(24) character set ascii collate ascii_bin not null,
  event_id bigint not null,
  person varchar(64) character set ascii collate ascii_bin not null,
  company varchar(24) character set ascii collate ascii_bin not null,
  type varchar(64) character set ascii collate ascii_bin not null,
  object varchar(24) character set ascii collate ascii_bin not null,
  facts longtext not null check (json_valid(facts)),
  at datetime(6) not null,
  read_at datetime(6),
  version bigint not null,
  unique key notification_notice_number (number),
  unique key notification_notice_once (event_id, person),
  key notification_notice_reader (person, id),
  key notification_notice_unread (person, read_at, id),
  constraint notification_notice_person foreign key (person) references directory_person (subject),
  constraint notification_notice_company foreign key (company) references directory_company (number)
);

-- Who wants no mails.
create table notification_preference (
  person varchar(64) character set ascii collate ascii_bin not null primary key,
  mail boolean not null,
  version bigint not null,
  constraint notification_preference_person foreign key (person) references directory_person (subject)
);
