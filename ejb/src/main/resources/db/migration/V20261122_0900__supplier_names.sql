-- The search for products reads the supplier's name too.
create or replace sql security invoker view catalog_verified_supplier as
  select id, number, name, name_search, country, checked_at
  from directory_company
  where status = 'VERIFIED' and supplier = true;
