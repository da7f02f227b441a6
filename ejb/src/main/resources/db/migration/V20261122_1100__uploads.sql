-- What a company has uploaded on a day of UTC, for the limit.
create table platform_upload_day (
  company_id bigint not null,
  day date not null,
  files int not null,
  bytes bigint not null,
  primary key (company_id, day)
);
