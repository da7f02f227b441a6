-- Products. The public list is read in four orders, each with an index that ends with the id.
create table catalog_product (
  id bigint not null auto_increment primary key,
  company_id bigint not null,
  number varchar(24) character set ascii collate ascii_bin not null,
  slug varchar(120) character set ascii collate ascii_bin not null,
  status varchar(12) character set ascii collate ascii_bin not null,
  title varchar(200) not null,
  language varchar(20) character set ascii collate ascii_bin not null,
  description text,
  category varchar(40) character set ascii collate ascii_bin,
  currency varchar(3) character set ascii collate ascii_bin,
  unit varchar(3) character set ascii collate ascii_bin,
  -- The first tier's quantity and the cheapest tier's price again, to filter and sort by.
  minimum_order decimal(24, 6),
  order_multiple decimal(24, 6),
  lowest_price decimal(24, 6),
  hs varchar(12) character set ascii collate ascii_bin,
  origin varchar(2) character set ascii collate ascii_bin,
  net_kilograms decimal(24, 6),
  gross_kilograms decimal(24, 6),
  lead_time_days int,
  main_picture varchar(64) character set ascii collate ascii_bin,
  search text not null,
  created_at datetime(6) not null,
  changed_at datetime(6) not null,
  published_at datetime(6),
  version bigint not null,
  unique key catalog_product_number (number),
  key catalog_product_company (company_id, id),
  key catalog_product_company_status (company_id, status, id),
  key catalog_product_newest (status, published_at, id),
  key catalog_product_price (status, currency, lowest_price, id),
  key catalog_product_lead_time (status, lead_time_days, id),
  key catalog_product_category (status, category, id),
  constraint catalog_product_supplier foreign key (company_id) references directory_company (id)
);

create table catalog_price_tier (
  product_id bigint not null,
  position int not null,
  from_quantity decimal(24, 6) not null,
  price decimal(24, 6) not null,
  primary key (product_id, position),
  constraint catalog_price_tier_product foreign key (product_id) references catalog_product (id)
);

-- The file lies in the file store under its digest; several products may show the same one.
create table catalog_picture (
  product_id bigint not null,
  position int not null,
  file_digest varchar(64) character set ascii collate ascii_bin not null,
  file_type varchar(100) character set ascii collate ascii_bin not null,
  file_size bigint not null,
  file_name varchar(160) not null,
  primary key (product_id, position),
  key catalog_picture_file (file_digest),
  constraint catalog_picture_product foreign key (product_id) references catalog_product (id)
);

-- Whose products are public: every public query joins this, so a company that loses its badge
-- vanishes from the lists with all it offers, and comes back with it.
create sql security invoker view catalog_verified_supplier as
  select id, number, name, country, checked_at
  from directory_company
  where status = 'VERIFIED' and supplier = true;
