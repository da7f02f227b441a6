-- The index follows the events that change what is public: by type, in the order of their ids.
alter table platform_outbox add key platform_outbox_followed (type, id);

-- How far an index that all nodes share has followed; one row for each schema of the index. Nodes
-- take turns by locking it. A node with an index of its own keeps this in a file beside it.
create table search_progress (
  schema_version varchar(20) character set ascii collate ascii_bin not null primary key,
  progress mediumtext not null
);

-- Tells this database from any other, so that an index of another one is never taken for its own.
create table search_origin (
  origin varchar(36) character set ascii collate ascii_bin not null primary key
);
insert into search_origin (origin) values (uuid());

-- What the search of before looked into.
create or replace sql security invoker view catalog_verified_supplier as
  select id, number, name, country, checked_at
  from directory_company
  where status = 'VERIFIED' and supplier = true;
alter table catalog_product drop column search;
alter table directory_company drop column name_search;
