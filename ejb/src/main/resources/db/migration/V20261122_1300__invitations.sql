-- Invitations to a company. The address is personal data: it goes when the invitation has ended.
-- The token is in the mail only; here is its SHA-256, and nothing while no letter is on its way.
create table directory_invitation (
  id bigint not null auto_increment primary key,
  company_id bigint not null,
  number varchar(24) character set ascii collate ascii_bin not null,
  inviter_id bigint not null,
  email varchar(255),
  role varchar(12) character set ascii collate ascii_bin not null,
  status varchar(12) character set ascii collate ascii_bin not null,
  language varchar(20) character set ascii collate ascii_bin not null,
  token_hash varchar(64) character set ascii collate ascii_bin,
  letters int not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  ended_at datetime(6),
  version bigint not null,
  unique key directory_invitation_number (number),
  unique key directory_invitation_token (token_hash),
  key directory_invitation_company (company_id, status, id),
  key directory_invitation_day (company_id, created_at),
  constraint directory_invitation_to foreign key (company_id) references directory_company (id),
  constraint directory_invitation_by foreign key (inviter_id) references directory_person (id)
);

-- When the person last asked for the mail that confirms the address.
alter table directory_person add column confirmation_asked_at datetime(6);
