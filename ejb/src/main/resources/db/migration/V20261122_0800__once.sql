-- Work that an exchange does once, such as the steps of its demo world.
create table platform_done_work (
  name varchar(100) character set ascii collate ascii_bin not null primary key,
  result varchar(255) not null,
  done_at datetime(6) not null
);
