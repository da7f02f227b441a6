-- Requests for quotation. The list indexes end with the id, which the cursors carry.
create table sourcing_rfq (
  id bigint not null auto_increment primary key,
  company_id bigint not null,
  number varchar(24) character set ascii collate ascii_bin not null,
  status varchar(12) character set ascii collate ascii_bin not null,
  -- The buyer as its papers name it.
  buyer longtext not null check (json_valid(buyer)),
  country varchar(2) character set ascii collate ascii_bin not null,
  title varchar(200) not null,
  -- Longer than the title: a ligature is searched as the letters that it stands for.
  title_search varchar(4000) not null,
  description text,
  language varchar(20) character set ascii collate ascii_bin,
  incoterm varchar(3) character set ascii collate ascii_bin not null,
  place varchar(120) not null,
  locode varchar(5) character set ascii collate ascii_bin,
  currency varchar(3) character set ascii collate ascii_bin not null,
  deadline datetime(6),
  zone varchar(40) character set ascii collate ascii_bin not null,
  target_prices_shared boolean not null,
  seats int not null,
  seats_used int not null,
  awarded_quotation varchar(24) character set ascii collate ascii_bin,
  reason varchar(1000),
  created_at datetime(6) not null,
  published_at datetime(6),
  closed_at datetime(6),
  version bigint not null,
  unique key sourcing_rfq_number (number),
  key sourcing_rfq_company (company_id, id),
  key sourcing_rfq_company_status (company_id, status, id),
  key sourcing_rfq_market (status, id),
  key sourcing_rfq_country (status, country, id),
  constraint sourcing_rfq_buyer foreign key (company_id) references directory_company (id)
);

create table sourcing_rfq_line (
  rfq_id bigint not null,
  position int not null,
  product varchar(24) character set ascii collate ascii_bin,
  description varchar(500) not null,
  hs varchar(12) character set ascii collate ascii_bin,
  quantity decimal(24, 6) not null,
  unit varchar(3) character set ascii collate ascii_bin not null,
  target_price decimal(24, 6),
  primary key (rfq_id, position),
  constraint sourcing_rfq_line_rfq foreign key (rfq_id) references sourcing_rfq (id),
  constraint sourcing_rfq_line_product foreign key (product) references catalog_product (number)
);

-- Drawings and specifications; the file lies in the file store under its digest.
create table sourcing_rfq_attachment (
  id bigint not null auto_increment primary key,
  rfq_id bigint not null,
  number varchar(24) character set ascii collate ascii_bin not null,
  file_digest varchar(64) character set ascii collate ascii_bin not null,
  file_type varchar(100) character set ascii collate ascii_bin not null,
  file_size bigint not null,
  file_name varchar(160) not null,
  added_at datetime(6) not null,
  unique key sourcing_rfq_attachment_number (number),
  key sourcing_rfq_attachment_rfq (rfq_id, id),
  constraint sourcing_rfq_attachment_owner foreign key (rfq_id) references sourcing_rfq (id)
);

create table sourcing_quotation (
  id bigint not null auto_increment primary key,
  company_id bigint not null,
  buyer_id bigint not null,
  number varchar(24) character set ascii collate ascii_bin not null,
  rfq_id bigint not null,
  rfq varchar(24) character set ascii collate ascii_bin not null,
  title varchar(200) not null,
  supplier longtext not null check (json_valid(supplier)),
  buyer longtext not null check (json_valid(buyer)),
  status varchar(12) character set ascii collate ascii_bin not null,
  turn varchar(12) character set ascii collate ascii_bin not null,
  live boolean,
  sequence int not null,
  digest varchar(64) character set ascii collate ascii_bin not null,
  valid_until datetime(6) not null,
  warnings int not null,
  cause varchar(20) character set ascii collate ascii_bin,
  reason varchar(1000),
  submitted_at datetime(6) not null,
  changed_at datetime(6) not null,
  ended_at datetime(6),
  version bigint not null,
  unique key sourcing_quotation_number (number),
  -- One open quotation a supplier on an RFQ: live is null once it has ended.
  unique key sourcing_quotation_live (rfq_id, company_id, live),
  key sourcing_quotation_company (company_id, id),
  key sourcing_quotation_company_status (company_id, status, id),
  key sourcing_quotation_buyer (buyer_id, id),
  key sourcing_quotation_buyer_status (buyer_id, status, id),
  key sourcing_quotation_rfq (rfq_id, status, id),
  constraint sourcing_quotation_of foreign key (rfq_id) references sourcing_rfq (id),
  constraint sourcing_quotation_supplier foreign key (company_id) references directory_company (id),
  constraint sourcing_quotation_to foreign key (buyer_id) references directory_company (id)
);

-- Each version hangs on the one before by its digest; content is kept to the letter.
create table sourcing_quotation_version (
  id bigint not null auto_increment primary key,
  quotation_id bigint not null,
  sequence int not null,
  author varchar(12) character set ascii collate ascii_bin not null,
  made_at datetime(6) not null,
  previous_digest varchar(64) character set ascii collate ascii_bin not null,
  digest varchar(64) character set ascii collate ascii_bin not null,
  content longtext not null check (json_valid(content)),
  unique key sourcing_quotation_version_sequence (quotation_id, sequence),
  constraint sourcing_quotation_version_of foreign key (quotation_id) references sourcing_quotation (id)
) comment = 'append-only';

create table sourcing_quotation_message (
  id bigint not null auto_increment primary key,
  quotation_id bigint not null,
  sequence int not null,
  author varchar(12) character set ascii collate ascii_bin not null,
  company varchar(200) not null,
  text text not null,
  language varchar(20) character set ascii collate ascii_bin,
  at datetime(6) not null,
  key sourcing_quotation_message_of (quotation_id, id),
  constraint sourcing_quotation_message_quotation foreign key (quotation_id) references sourcing_quotation (id)
) comment = 'append-only';
