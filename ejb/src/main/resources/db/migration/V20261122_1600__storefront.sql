-- A supplier's own page. The path is what stands in its address instead of the company's number.
create table storefront_front (
  company_id bigint not null primary key,
  company varchar(24) character set ascii collate ascii_bin not null,
  path varchar(40) character set ascii collate ascii_bin,
  accent varchar(12) character set ascii collate ascii_bin not null,
  inquiry_only bit not null,
  tagline varchar(160),
  founded_year int,
  employees int,
  floor_square_metres int,
  monthly_output varchar(120),
  export_percent int,
  version bigint not null,
  unique key storefront_front_company (company),
  unique key storefront_front_path (path),
  constraint storefront_front_of foreign key (company_id) references directory_company (id)
);

-- Who tells prices only to those who ask has none in public.
create or replace sql security invoker view catalog_verified_supplier as
  select c.id, c.number, c.name, c.country, c.checked_at,
    f.inquiry_only
  from directory_company c
  left join storefront_front f on f.company_id = c.id
  where c.status = 'VERIFIED' and c.supplier = true;
