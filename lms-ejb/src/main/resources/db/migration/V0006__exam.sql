create table exam_sitting (
  id uuid not null primary key,
  title varchar(200) not null,
  paper_id uuid not null,
  paper_title varchar(200) not null,
  subject varchar(10) character set ascii collate ascii_bin not null,
  opens_at datetime(3) not null,
  closes_at datetime(3) not null,
  minutes int not null,
  grace_millis int not null,
  created_by uuid not null,
  created_at datetime(3) not null,
  released_at datetime(3) null,
  deleted_at datetime(3) null,
  version int not null,
  index exam_sitting_time (opens_at)
) engine = InnoDB default charset = utf8mb4;

-- The path is the class's place in the tree of units when the sitting was made: lists are cut by it.
create table exam_sitting_class (
  sitting_id uuid not null,
  class_id uuid not null,
  name varchar(100) not null,
  path varchar(500) character set ascii collate ascii_bin not null,
  place int not null,
  primary key (sitting_id, class_id),
  index exam_sitting_class_path (path),
  constraint exam_sitting_class_sitting foreign key (sitting_id) references exam_sitting (id)
) engine = InnoDB default charset = utf8mb4;

create table exam_candidate (
  id uuid not null primary key,
  sitting_id uuid not null,
  person_id uuid not null,
  class_id uuid not null,
  class_name varchar(100) not null,
  full_name varchar(200) not null,
  sbd char(8) character set ascii collate ascii_bin not null,
  place int not null,
  list_number int not null,
  form_id uuid not null,
  form_code char(4) character set ascii collate ascii_bin not null,
  extra_minutes int not null,
  version int not null,
  constraint exam_candidate_person unique (sitting_id, person_id),
  constraint exam_candidate_sbd unique (sitting_id, sbd),
  index exam_candidate_own (person_id),
  constraint exam_candidate_sitting foreign key (sitting_id) references exam_sitting (id)
) engine = InnoDB default charset = utf8mb4;

-- The row repeats what lists and the clock need; the truth is the log.
create table exam_attempt (
  id uuid not null primary key,
  candidate_id uuid not null,
  sitting_id uuid not null,
  person_id uuid not null,
  started_at datetime(3) not null,
  deadline datetime(3) not null,
  last_number int not null,
  last_saved_at datetime(3) null,
  answered int not null,
  handed_in_at datetime(3) null,
  handed_in_by varchar(20) null,
  receipt_code varchar(20) null,
  constraint exam_attempt_candidate unique (candidate_id),
  index exam_attempt_sitting (sitting_id),
  index exam_attempt_due (handed_in_at, deadline),
  constraint exam_attempt_of foreign key (candidate_id) references exam_candidate (id)
) engine = InnoDB default charset = utf8mb4;

-- Append-only: what happened in an attempt, in the order the server took it.
create table exam_event (
  attempt_id uuid not null,
  number int not null,
  at datetime(3) not null,
  kind varchar(20) not null,
  payload longtext not null,
  primary key (attempt_id, number),
  constraint exam_event_attempt foreign key (attempt_id) references exam_attempt (id)
) engine = InnoDB default charset = utf8mb4;
