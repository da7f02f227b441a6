-- Orders. The deal is a snapshot of what both sides agreed on; columns beside it serve lists.
create table ordering_order (
  id bigint not null auto_increment primary key,
  number varchar(24) character set ascii collate ascii_bin not null,
  status varchar(20) character set ascii collate ascii_bin not null,
  contract varchar(24) character set ascii collate ascii_bin not null,
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
  placed_on date not null,
  ship_by date not null,
  -- What the goods that stand ready are packed in.
  packages longtext not null check (json_valid(packages)),
  last_hand_over date,
  cancel_reason varchar(500),
  placed_at datetime(6) not null,
  version bigint not null,
  unique key ordering_order_number (number),
  unique key ordering_order_contract (contract),
  key ordering_order_seller (seller_id, status, id),
  key ordering_order_buyer (buyer_id, status, id),
  constraint ordering_order_of_contract foreign key (contract) references contracting_contract (number),
  constraint ordering_order_of_seller foreign key (seller_id) references directory_company (id),
  constraint ordering_order_of_buyer foreign key (buyer_id) references directory_company (id)
);

create table ordering_line (
  id bigint not null auto_increment primary key,
  order_id bigint not null,
  position int not null,
  ordered decimal(24, 6) not null,
  packed decimal(24, 6) not null,
  handed_over decimal(24, 6) not null,
  unique key ordering_line_position (order_id, position),
  constraint ordering_line_of_order foreign key (order_id) references ordering_order (id),
  constraint ordering_line_within check (packed >= 0 and handed_over >= 0 and packed + handed_over <= ordered)
);

create table ordering_milestone (
  id bigint not null auto_increment primary key,
  order_id bigint not null,
  position int not null,
  percent decimal(7, 4) not null,
  falls_due varchar(16) character set ascii collate ascii_bin not null,
  amount decimal(24, 6) not null,
  currency varchar(3) character set ascii collate ascii_bin not null,
  status varchar(12) character set ascii collate ascii_bin not null,
  due_on date,
  paid_on date,
  reference varchar(60),
  unique key ordering_milestone_position (order_id, position),
  key ordering_milestone_due (status, due_on),
  constraint ordering_milestone_of_order foreign key (order_id) references ordering_order (id)
);

-- What left, when, and with whom.
create table ordering_hand_over (
  id bigint not null auto_increment primary key,
  order_id bigint not null,
  number varchar(24) character set ascii collate ascii_bin not null,
  carrier varchar(120) not null,
  transport_document varchar(60),
  handed_over_on date not null,
  goods longtext not null check (json_valid(goods)),
  packages longtext not null check (json_valid(packages)),
  at datetime(6) not null,
  unique key ordering_hand_over_number (number),
  key ordering_hand_over_order (order_id, id),
  constraint ordering_hand_over_of_order foreign key (order_id) references ordering_order (id)
) comment = 'append-only';

-- What happened to an order.
create table ordering_event (
  id bigint not null auto_increment primary key,
  order_id bigint not null,
  kind varchar(24) character set ascii collate ascii_bin not null,
  side varchar(8) character set ascii collate ascii_bin not null,
  facts longtext not null check (json_valid(facts)),
  at datetime(6) not null,
  key ordering_event_order (order_id, id),
  constraint ordering_event_of_order foreign key (order_id) references ordering_order (id)
) comment = 'append-only';
