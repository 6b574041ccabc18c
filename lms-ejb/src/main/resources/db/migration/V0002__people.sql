create table people_school_year (
  code varchar(9) not null primary key,
  name varchar(20) not null,
  is_current boolean not null default false
) engine = InnoDB default charset = utf8mb4;

-- path: the ids from the province down to the unit, each between slashes.
create table people_unit (
  id uuid not null primary key,
  kind varchar(20) not null,
  code varchar(40) not null,
  name varchar(200) not null,
  parent_id uuid null,
  path varchar(255) character set ascii collate ascii_bin not null unique,
  school_year varchar(9) null,
  grade int null,
  version int not null,
  unique key people_unit_code (parent_id, school_year, code),
  index people_unit_kind (kind, school_year, parent_id, name),
  constraint people_unit_parent foreign key (parent_id) references people_unit (id),
  constraint people_unit_year foreign key (school_year) references people_school_year (code)
) engine = InnoDB default charset = utf8mb4;

create table people_person (
  id uuid not null primary key,
  full_name varchar(200) not null,
  search_name varchar(200) collate utf8mb4_bin not null,
  sort_name varchar(200) collate utf8mb4_bin not null,
  sector_code varchar(20) null unique,
  version int not null,
  index people_person_sort (sort_name, id)
) engine = InnoDB default charset = utf8mb4;

create table people_account (
  person_id uuid not null primary key,
  username varchar(60) character set ascii collate ascii_general_ci not null unique,
  password_hash varchar(300) not null,
  must_change boolean not null,
  language varchar(5) null,
  version int not null,
  constraint people_account_person foreign key (person_id) references people_person (id)
) engine = InnoDB default charset = utf8mb4;

create table people_grant (
  id uuid not null primary key,
  person_id uuid not null,
  role varchar(40) not null,
  unit_id uuid not null,
  school_year varchar(9) null,
  version int not null,
  unique key people_grant_once (person_id, role, unit_id, school_year),
  index people_grant_unit (unit_id, role),
  constraint people_grant_person foreign key (person_id) references people_person (id),
  constraint people_grant_in foreign key (unit_id) references people_unit (id),
  constraint people_grant_year foreign key (school_year) references people_school_year (code)
) engine = InnoDB default charset = utf8mb4;

create table people_membership (
  id uuid not null primary key,
  person_id uuid not null,
  class_id uuid not null,
  list_number int not null,
  version int not null,
  unique key people_membership_place (class_id, list_number),
  unique key people_membership_once (person_id, class_id),
  constraint people_membership_person foreign key (person_id) references people_person (id),
  constraint people_membership_class foreign key (class_id) references people_unit (id)
) engine = InnoDB default charset = utf8mb4;

create table people_session (
  token_hash char(64) character set ascii collate ascii_bin not null primary key,
  person_id uuid not null,
  csrf_token varchar(64) character set ascii collate ascii_bin not null,
  created_at datetime(3) not null,
  seen_at datetime(3) not null,
  index people_session_person (person_id),
  index people_session_seen (seen_at),
  constraint people_session_of foreign key (person_id) references people_person (id)
) engine = InnoDB default charset = utf8mb4;

-- side: a hash of the user name that was typed, or a network address.
create table people_throttle (
  side varchar(80) character set ascii collate ascii_bin not null primary key,
  failures int not null,
  last_failure_at datetime(3) not null,
  blocked_until datetime(3) null,
  index people_throttle_old (last_failure_at)
) engine = InnoDB default charset = utf8mb4;
