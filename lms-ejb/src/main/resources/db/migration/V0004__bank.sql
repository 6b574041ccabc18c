-- Items, their immutable versions, stimuli and imports.
create table bank_stimulus (
  id uuid not null primary key,
  code varchar(64) not null,
  subject varchar(16) not null,
  owner_unit uuid not null,
  current_version_id uuid not null,
  current_number int not null,
  content_hash char(64) not null,
  fingerprint char(64) not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  lock_version int not null,
  unique key bank_stimulus_code (owner_unit, code),
  key bank_stimulus_hash (content_hash)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table bank_stimulus_version (
  id uuid not null primary key,
  stimulus_id uuid not null,
  number int not null,
  content longtext not null,
  created_at datetime(3) not null,
  created_by uuid not null,
  unique key bank_stimulus_version_number (stimulus_id, number),
  constraint bank_stimulus_version_of foreign key (stimulus_id) references bank_stimulus (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table bank_item (
  id uuid not null primary key,
  code varchar(64) not null,
  kind varchar(16) not null,
  status varchar(16) not null,
  subject varchar(16) not null,
  grade tinyint null,
  topic varchar(32) null,
  level varchar(16) null,
  block varchar(16) null,
  owner_unit uuid not null,
  author_id uuid not null,
  stimulus_id uuid null,
  stimulus_position int not null,
  shuffle bit(1) not null,
  needs_picture bit(1) not null,
  expected_seconds int null,
  source varchar(300) null,
  current_version_id uuid not null,
  current_number int not null,
  content_hash char(64) not null,
  fingerprint char(64) not null,
  stem longtext not null,
  folded longtext not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  lock_version int not null,
  unique key bank_item_code (owner_unit, code),
  key bank_item_hash (content_hash),
  key bank_item_list (subject, status, updated_at, id),
  key bank_item_updated (updated_at, id),
  key bank_item_topic (topic, kind, level),
  key bank_item_author (author_id, status),
  key bank_item_stimulus (stimulus_id, stimulus_position),
  constraint bank_item_on foreign key (stimulus_id) references bank_stimulus (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table bank_item_version (
  id uuid not null primary key,
  item_id uuid not null,
  number int not null,
  kind varchar(16) not null,
  content longtext not null,
  content_hash char(64) not null,
  stimulus_version_id uuid null,
  created_at datetime(3) not null,
  created_by uuid not null,
  unique key bank_item_version_number (item_id, number),
  constraint bank_item_version_of foreign key (item_id) references bank_item (id),
  constraint bank_item_version_on foreign key (stimulus_version_id) references bank_stimulus_version (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The key lives in a table of its own: nothing that reads a version for a candidate can load it.
create table bank_item_answer (
  version_id uuid not null primary key,
  answer longtext not null,
  constraint bank_item_answer_of foreign key (version_id) references bank_item_version (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table bank_item_use (
  version_id uuid not null,
  paper_id uuid not null,
  used_at datetime(3) not null,
  primary key (version_id, paper_id),
  key bank_item_use_paper (paper_id),
  constraint bank_item_use_of foreign key (version_id) references bank_item_version (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table bank_import (
  id uuid not null primary key,
  file_name varchar(200) not null,
  state varchar(16) not null,
  owner_unit uuid not null,
  created_by uuid not null,
  created_at datetime(3) not null,
  finished_at datetime(3) null,
  total int not null,
  done int not null,
  accepted int not null,
  refused int not null,
  duplicates int not null,
  warnings int not null,
  failure varchar(64) null,
  lock_version int not null,
  key bank_import_recent (owner_unit, created_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The file as it came, in pieces that fit the database's packet size; gone once the import is over.
create table bank_import_piece (
  import_id uuid not null,
  number int not null,
  body mediumblob not null,
  primary key (import_id, number),
  constraint bank_import_piece_of foreign key (import_id) references bank_import (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table bank_import_finding (
  import_id uuid not null,
  number int not null,
  line int not null,
  severity varchar(16) not null,
  code varchar(64) not null,
  field varchar(100) null,
  parameters varchar(2000) not null,
  primary key (import_id, number),
  constraint bank_import_finding_of foreign key (import_id) references bank_import (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Texts of versions with their formulas set, kept because setting takes a while.
create table bank_typeset (
  version_id uuid not null primary key,
  revision varchar(32) not null,
  content longtext not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
