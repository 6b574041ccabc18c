-- Formats, blueprints, papers and their forms.
create table paper_format (
  code varchar(32) character set ascii collate ascii_bin not null primary key,
  subject varchar(16) character set ascii collate ascii_bin not null,
  definition longtext not null,
  place int not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table paper_blueprint (
  id uuid not null primary key,
  title varchar(200) not null,
  folded varchar(400) not null,
  subject varchar(16) character set ascii collate ascii_bin not null,
  format_code varchar(32) character set ascii collate ascii_bin not null,
  grade tinyint null,
  owner_id uuid not null,
  owner_unit uuid not null,
  cells longtext not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  deleted_at datetime(3) null,
  lock_version int not null,
  key paper_blueprint_list (deleted_at, subject, updated_at, id),
  key paper_blueprint_unit (owner_unit, updated_at),
  constraint paper_blueprint_format foreign key (format_code) references paper_format (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table paper_paper (
  id uuid not null primary key,
  blueprint_id uuid not null,
  title varchar(200) not null,
  folded varchar(400) not null,
  subject varchar(16) character set ascii collate ascii_bin not null,
  format_code varchar(32) character set ascii collate ascii_bin not null,
  minutes int not null,
  owner_unit uuid not null,
  mode varchar(16) not null,
  form_count int not null,
  item_count int not null,
  overlap int null,
  statement_shuffle bit(1) not null,
  algorithm varchar(16) not null,
  parts longtext not null,
  created_at datetime(3) not null,
  created_by uuid not null,
  key paper_paper_list (subject, created_at, id),
  key paper_paper_recent (created_at, id),
  key paper_paper_unit (owner_unit, created_at),
  constraint paper_paper_of foreign key (blueprint_id) references paper_blueprint (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What the paper was made from: it makes every form again. Sealed, like what follows, but for codes, counts and tags.
create table paper_source (
  paper_id uuid not null primary key,
  seed varchar(200) character set ascii collate ascii_bin not null,
  blueprint longtext not null,
  pool longtext not null,
  constraint paper_source_of foreign key (paper_id) references paper_paper (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table paper_form (
  id uuid not null primary key,
  paper_id uuid not null,
  place int not null,
  code char(4) character set ascii collate ascii_bin not null,
  item_count int not null,
  layout longtext not null,
  document longtext not null,
  etag varchar(64) character set ascii collate ascii_bin not null,
  unique key paper_form_code (paper_id, code),
  unique key paper_form_place (paper_id, place),
  constraint paper_form_of foreign key (paper_id) references paper_paper (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The keys lie in a table of their own: nothing that reads a form for a candidate can load them.
create table paper_form_key (
  form_id uuid not null primary key,
  items longtext not null,
  spread varchar(1000) null,
  constraint paper_form_key_of foreign key (form_id) references paper_form (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
