-- Companies. The list indexes end with the id, which the cursors carry.
create table directory_company (
  id bigint not null auto_increment primary key,
  number varchar(24) character set ascii collate ascii_bin not null,
  status varchar(12) character set ascii collate ascii_bin not null,
  name varchar(200) not null,
  -- Longer than the name: a ligature is searched as the letters that it stands for.
  name_search varchar(4000) not null,
  country varchar(2) character set ascii collate ascii_bin not null,
  supplier boolean not null,
  buyer boolean not null,
  provider boolean not null,
  registration_number varchar(40),
  tax_id varchar(40),
  street varchar(200),
  city varchar(100),
  region varchar(100),
  postal_code varchar(20),
  email varchar(200),
  phone varchar(40),
  website varchar(200),
  description text,
  language varchar(20) character set ascii collate ascii_bin,
  zone varchar(40) character set ascii collate ascii_bin not null,
  signing boolean not null,
  reason varchar(1000),
  checked_by varchar(520),
  checked_at datetime(6),
  created_at datetime(6) not null,
  submitted_at datetime(6),
  version bigint not null,
  unique key directory_company_number (number),
  key directory_company_status (status, id),
  key directory_company_supplier (supplier, status, id),
  key directory_company_country (supplier, country, id)
);

-- Personal data, apart from what the person did, so that it can be erased.
create table directory_person (
  id bigint not null auto_increment primary key,
  subject varchar(64) character set ascii collate ascii_bin not null,
  name varchar(520) not null,
  email varchar(255) not null,
  language varchar(20) character set ascii collate ascii_bin not null,
  version bigint not null,
  unique key directory_person_subject (subject),
  key directory_person_email (email)
);

create table directory_membership (
  id bigint not null auto_increment primary key,
  number varchar(24) character set ascii collate ascii_bin not null,
  company_id bigint not null,
  person_id bigint not null,
  role varchar(12) character set ascii collate ascii_bin not null,
  since datetime(6) not null,
  version bigint not null,
  unique key directory_membership_number (number),
  unique key directory_membership_once (company_id, person_id),
  key directory_membership_person (person_id, id),
  constraint directory_membership_company foreign key (company_id) references directory_company (id),
  constraint directory_membership_holder foreign key (person_id) references directory_person (id)
);

-- Papers that a company showed; the file lies in the file store under its digest.
create table directory_evidence (
  id bigint not null auto_increment primary key,
  company_id bigint not null,
  number varchar(24) character set ascii collate ascii_bin not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  file_digest varchar(64) character set ascii collate ascii_bin not null,
  file_type varchar(100) character set ascii collate ascii_bin not null,
  file_size bigint not null,
  file_name varchar(160) not null,
  added_at datetime(6) not null,
  issued_on date,
  expires_on date,
  unique key directory_evidence_number (number),
  key directory_evidence_company (company_id, id),
  constraint directory_evidence_owner foreign key (company_id) references directory_company (id)
);
