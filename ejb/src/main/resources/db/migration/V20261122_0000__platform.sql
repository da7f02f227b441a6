-- Audit: one hash chain a company, chain 0 for what nobody's company did.
create table platform_audit_chain (
  chain bigint not null primary key,
  sequence bigint not null,
  hash varchar(64) character set ascii collate ascii_bin not null
);

create table platform_audit (
  id bigint not null auto_increment primary key,
  chain bigint not null,
  sequence bigint not null,
  at datetime(6) not null,
  person varchar(64) character set ascii collate ascii_bin,
  action varchar(100) character set ascii collate ascii_bin not null,
  object varchar(64),
  result varchar(64) character set ascii collate ascii_bin not null,
  request_id varchar(64) character set ascii collate ascii_bin not null,
  address varchar(64) not null,
  previous_hash varchar(64) character set ascii collate ascii_bin not null,
  hash varchar(64) character set ascii collate ascii_bin not null,
  unique key platform_audit_chain_sequence (chain, sequence),
  key platform_audit_object (object, id)
) comment = 'append-only';

-- Events to be handled, in order for each object.
create table platform_outbox (
  id bigint not null auto_increment primary key,
  type varchar(64) character set ascii collate ascii_bin not null,
  event_version int not null,
  object varchar(24) character set ascii collate ascii_bin not null,
  payload longtext not null check (json_valid(payload)),
  at datetime(6) not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  attempts int not null,
  next_at datetime(6) not null,
  key platform_outbox_state (state, next_at, id),
  key platform_outbox_object (object, state, id)
);

-- Clocks of the trade.
create table platform_alarm (
  id bigint not null auto_increment primary key,
  kind varchar(40) character set ascii collate ascii_bin not null,
  object varchar(24) character set ascii collate ascii_bin not null,
  due_at datetime(6) not null,
  attempts int not null,
  done boolean not null,
  key platform_alarm_due (done, due_at, id)
);

-- Gap-free numbers of legal documents.
create table platform_series (
  company_id bigint not null,
  kind varchar(12) character set ascii collate ascii_bin not null,
  year int not null,
  last bigint not null,
  primary key (company_id, kind, year)
);

-- Answers to POST requests, kept to be given again.
create table platform_idempotency (
  scoped_key varchar(64) character set ascii collate ascii_bin not null primary key,
  request_digest varchar(64) character set ascii collate ascii_bin not null,
  status int not null,
  body longtext not null,
  location varchar(255),
  kept_at datetime(6) not null,
  key platform_idempotency_kept (kept_at)
);
