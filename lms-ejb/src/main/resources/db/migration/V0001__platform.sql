-- What every component stands on.
create table platform_property (
  name varchar(100) not null primary key,
  value varchar(2000) not null
) engine = InnoDB default charset = utf8mb4;
