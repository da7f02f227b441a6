-- Whence a call came is kept as its network only.
alter table platform_audit rename column address to network;

-- How the fields of an entry are written for its digest; 1 for those from before there was a choice.
alter table platform_audit add column format smallint not null default 1;

-- The heads of all chains under one signature, each naming the digest of the one before.
create table platform_audit_checkpoint (
  number bigint not null primary key,
  at datetime(6) not null,
  chains int not null,
  root varchar(64) character set ascii collate ascii_bin not null,
  previous varchar(64) character set ascii collate ascii_bin not null,
  key_id varchar(64) character set ascii collate ascii_bin not null,
  signature varchar(88) character set ascii collate ascii_bin not null
) comment = 'append-only';

-- The heads that changed with a checkpoint; the others stand as an earlier one left them.
create table platform_audit_leaf (
  chain bigint not null,
  sequence bigint not null,
  hash varchar(64) character set ascii collate ascii_bin not null,
  checkpoint bigint not null,
  position int not null,
  primary key (chain, sequence),
  key platform_audit_leaf_checkpoint (checkpoint, position)
) comment = 'append-only';

-- Public keys by the digest that is their id, so that a verifier needs to be told ids only.
create table platform_audit_key (
  id varchar(64) character set ascii collate ascii_bin not null primary key,
  public_key varchar(64) character set ascii collate ascii_bin not null
) comment = 'append-only';

-- One row: the last checkpoint. Whoever locks it takes the next one; writers of entries never do.
create table platform_audit_signer (
  id tinyint not null primary key,
  number bigint not null,
  digest varchar(64) character set ascii collate ascii_bin not null
);
insert into platform_audit_signer (id, number, digest) values (1, 0, repeat('0', 64));
