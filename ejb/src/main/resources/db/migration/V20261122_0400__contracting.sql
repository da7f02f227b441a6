-- Contracts. The deal is a snapshot of what both sides agreed on; columns beside it serve lists.
create table contracting_contract (
  id bigint not null auto_increment primary key,
  number varchar(24) character set ascii collate ascii_bin not null,
  status varchar(16) character set ascii collate ascii_bin not null,
  formation varchar(16) character set ascii collate ascii_bin not null,
  quotation varchar(24) character set ascii collate ascii_bin not null,
  seller_id bigint not null,
  seller_number varchar(24) character set ascii collate ascii_bin not null,
  seller_name varchar(200) not null,
  seller_country varchar(2) character set ascii collate ascii_bin not null,
  buyer_id bigint not null,
  buyer_number varchar(24) character set ascii collate ascii_bin not null,
  buyer_name varchar(200) not null,
  buyer_country varchar(2) character set ascii collate ascii_bin not null,
  deal longtext not null check (json_valid(deal)),
  total decimal(24, 6) not null,
  currency varchar(3) character set ascii collate ascii_bin not null,
  concluded_on date not null,
  in_force_at datetime(6),
  document_number varchar(24) character set ascii collate ascii_bin,
  file_digest varchar(64) character set ascii collate ascii_bin,
  file_type varchar(100) character set ascii collate ascii_bin,
  file_size bigint,
  file_name varchar(160),
  version bigint not null,
  unique key contracting_contract_number (number),
  -- The number series is gap-free; that no number is given twice is held here too.
  unique key contracting_contract_document (seller_id, document_number),
  key contracting_contract_seller (seller_id, status, id),
  key contracting_contract_buyer (buyer_id, status, id),
  key contracting_contract_quotation (quotation),
  constraint contracting_contract_of_quotation foreign key (quotation) references sourcing_quotation (number),
  constraint contracting_contract_of_seller foreign key (seller_id) references directory_company (id),
  constraint contracting_contract_of_buyer foreign key (buyer_id) references directory_company (id)
);

-- Who consented for which side, and to which document.
create table contracting_consent (
  id bigint not null auto_increment primary key,
  contract_id bigint not null,
  company_id bigint not null,
  side varchar(8) character set ascii collate ascii_bin not null,
  person varchar(64) character set ascii collate ascii_bin not null,
  person_name varchar(520) not null,
  digest varchar(64) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  unique key contracting_consent_once (contract_id, side),
  key contracting_consent_company (company_id, contract_id),
  constraint contracting_consent_of_company foreign key (company_id) references directory_company (id),
  constraint contracting_consent_contract foreign key (contract_id) references contracting_contract (id)
) comment = 'append-only';
