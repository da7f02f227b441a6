-- Invoices. The row holds the state, and the facts while they may change.
create table invoicing_invoice (
  id bigint not null auto_increment primary key,
  number varchar(24) character set ascii collate ascii_bin not null,
  kind varchar(12) character set ascii collate ascii_bin not null,
  status varchar(12) character set ascii collate ascii_bin not null,
  order_number varchar(24) character set ascii collate ascii_bin not null,
  contract varchar(24) character set ascii collate ascii_bin not null,
  seller_id bigint not null,
  seller_number varchar(24) character set ascii collate ascii_bin not null,
  seller_name varchar(200) not null,
  seller_country varchar(2) character set ascii collate ascii_bin not null,
  buyer_id bigint not null,
  buyer_number varchar(24) character set ascii collate ascii_bin not null,
  buyer_name varchar(200) not null,
  buyer_country varchar(2) character set ascii collate ascii_bin not null,
  total decimal(24, 6) not null,
  currency varchar(3) character set ascii collate ascii_bin not null,
  draft longtext check (json_valid(draft)),
  created_at datetime(6) not null,
  version bigint not null,
  unique key invoicing_invoice_number (number),
  key invoicing_invoice_seller (seller_id, status, id),
  key invoicing_invoice_buyer (buyer_id, status, id),
  key invoicing_invoice_order (order_number, kind, status),
  constraint invoicing_invoice_of_order foreign key (order_number) references ordering_order (number),
  constraint invoicing_invoice_of_contract foreign key (contract) references contracting_contract (number),
  constraint invoicing_invoice_of_seller foreign key (seller_id) references directory_company (id),
  constraint invoicing_invoice_of_buyer foreign key (buyer_id) references directory_company (id)
);

-- What was issued: legal number, facts, print. The application can write it once and never change it.
create table invoicing_issued (
  id bigint not null auto_increment primary key,
  invoice_id bigint not null,
  issuer_id bigint not null,
  document_number varchar(24) character set ascii collate ascii_bin not null,
  issued_on date not null,
  issued_at datetime(6) not null,
  facts longtext not null check (json_valid(facts)),
  file_digest varchar(64) character set ascii collate ascii_bin not null,
  file_type varchar(100) character set ascii collate ascii_bin not null,
  file_size bigint not null,
  file_name varchar(160) not null,
  unique key invoicing_issued_once (invoice_id),
  unique key invoicing_issued_document (issuer_id, document_number),
  constraint invoicing_issued_invoice foreign key (invoice_id) references invoicing_invoice (id),
  constraint invoicing_issued_issuer foreign key (issuer_id) references directory_company (id)
) comment = 'append-only';
