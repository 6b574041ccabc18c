-- What every component stands on.
create table platform_property (
  name varchar(100) not null primary key,
  value varchar(2000) not null
) engine = InnoDB default charset = utf8mb4;

create table platform_outbox (
  id uuid not null primary key,
  topic varchar(100) not null,
  subject uuid not null,
  payload longtext not null,
  parked boolean not null default false,
  tries int not null default 0,
  due_at datetime(3) not null,
  created_at datetime(3) not null,
  fault varchar(2000) null,
  version int not null,
  index platform_outbox_due (parked, due_at)
) engine = InnoDB default charset = utf8mb4;

create table platform_job (
  id uuid not null primary key,
  kind varchar(100) not null,
  subject uuid not null,
  state varchar(20) not null,
  done int not null default 0,
  total int not null default 0,
  runs int not null default 0,
  result longtext null,
  failure varchar(200) null,
  node varchar(60) null,
  started_by uuid null,
  seen_at datetime(3) null,
  created_at datetime(3) not null,
  finished_at datetime(3) null,
  version int not null,
  index platform_job_state (state, created_at),
  index platform_job_subject (kind, subject, created_at)
) engine = InnoDB default charset = utf8mb4;

-- Entries get a place and a hash soon after they are written; from then on they never change.
create table platform_audit (
  id uuid not null primary key,
  at datetime(3) not null,
  person_id uuid null,
  address varchar(60) not null,
  action varchar(100) not null,
  subject_kind varchar(60) not null,
  subject uuid not null,
  detail longtext not null,
  place bigint null unique,
  hash char(64) null,
  index platform_audit_subject (subject_kind, subject, at),
  index platform_audit_person (person_id, at)
) engine = InnoDB default charset = utf8mb4;

-- The last link of the chain; locked by whoever appends to it.
create table platform_audit_head (
  name varchar(20) not null primary key,
  place bigint not null,
  hash char(64) not null
) engine = InnoDB default charset = utf8mb4;

insert into platform_audit_head (name, place, hash) values ('main', 0, repeat('0', 64));

create table platform_demo_step (
  name varchar(100) not null primary key,
  done_at datetime(3) not null
) engine = InnoDB default charset = utf8mb4;
