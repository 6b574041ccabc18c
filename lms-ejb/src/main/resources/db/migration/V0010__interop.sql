-- A file of candidates on its way into a sitting: checked first, then taken as a whole or not.
create table interop_candidate_import (
  id uuid not null primary key,
  sitting_id uuid not null,
  file_name varchar(200) not null,
  state varchar(16) not null,
  file_rows int not null,
  errors int not null,
  warnings int not null,
  created_by uuid not null,
  created_at datetime(3) not null,
  finished_at datetime(3) null,
  added int not null,
  updated int not null,
  rooms_made int not null,
  version int not null,
  index interop_candidate_import_recent (sitting_id, created_at)
) engine = InnoDB default charset = utf8mb4;

-- What the file said, as it was read; gone once the import is over.
create table interop_candidate_entry (
  import_id uuid not null,
  number int not null,
  document varchar(4000) not null,
  primary key (import_id, number),
  constraint interop_candidate_entry_of foreign key (import_id) references interop_candidate_import (id)
) engine = InnoDB default charset = utf8mb4;

create table interop_candidate_finding (
  import_id uuid not null,
  number int not null,
  file_row int not null,
  file_column varchar(8) not null,
  header varchar(200) not null,
  found varchar(200) not null,
  blocks boolean not null,
  code varchar(64) not null,
  parameters varchar(4000) not null,
  primary key (import_id, number),
  constraint interop_candidate_finding_of foreign key (import_id) references interop_candidate_import (id)
) engine = InnoDB default charset = utf8mb4;
