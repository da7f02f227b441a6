-- Lists that others keep: codes, exchange rates, VAT rates. What a list says is the changes of its
-- applied versions, in the order of their editions; edition 0 is the set that the product ships.
create table reference_list (
  list varchar(10) character set ascii collate ascii_bin not null primary key,
  edition int not null
);

insert into reference_list (list, edition)
values ('COUNTRY', 0), ('CURRENCY', 0), ('HS', 0), ('LOCODE', 0), ('PACKAGE', 0), ('RATE', 0),
  ('UNIT', 0), ('VAT', 0);

create table reference_version (
  id bigint not null auto_increment primary key,
  number varchar(24) character set ascii collate ascii_bin not null,
  list varchar(10) character set ascii collate ascii_bin not null,
  status varchar(12) character set ascii collate ascii_bin not null,
  file_name varchar(160) not null,
  file_digest varchar(64) character set ascii collate ascii_bin not null,
  file_bytes bigint not null,
  imported_by varchar(255) not null,
  imported_at datetime(6) not null,
  decided_by varchar(255),
  decided_at datetime(6),
  -- The edition that it was compared with, and the one that it became.
  base_edition int not null,
  edition int,
  valid_from date,
  row_count int not null,
  wrong int not null,
  left_out int not null,
  repeated int not null,
  added int not null,
  changed int not null,
  withdrawn int not null,
  kept int not null,
  cut boolean not null,
  ignored_columns varchar(4000) not null,
  unique key reference_version_number (number),
  unique key reference_version_edition (list, edition),
  key reference_version_newest (list, id),
  constraint reference_version_list foreign key (list) references reference_list (list)
);

-- Written once, when a file is staged; they count once their version is applied. Cells stand with
-- tabs between, in the order of the list's columns.
create table reference_change (
  id bigint not null auto_increment primary key,
  version_id bigint not null,
  list varchar(10) character set ascii collate ascii_bin not null,
  code varchar(80) character set ascii collate ascii_bin not null,
  kind varchar(10) character set ascii collate ascii_bin not null,
  cells text not null,
  former text,
  key reference_change_page (version_id, kind, id),
  key reference_change_code (list, code, version_id),
  constraint reference_change_version foreign key (version_id) references reference_version (id)
) comment = 'append-only';

create table reference_error (
  id bigint not null auto_increment primary key,
  version_id bigint not null,
  row_number_in_file bigint not null,
  column_name varchar(80) not null,
  code varchar(40) character set ascii collate ascii_bin not null,
  cell varchar(120) not null,
  key reference_error_page (version_id, id),
  constraint reference_error_version foreign key (version_id) references reference_version (id)
) comment = 'append-only';
