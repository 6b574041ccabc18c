-- The keys that have sealed, in the order in which they began to: the last one is what rows are to be sealed by.
create table platform_seal_key (
  place int not null auto_increment primary key,
  name varchar(20) character set ascii collate ascii_bin not null unique,
  first_at datetime(3) not null
) engine = InnoDB default charset = utf8mb4;
