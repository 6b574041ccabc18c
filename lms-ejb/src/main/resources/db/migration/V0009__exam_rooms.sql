-- An exam session: sittings that one unit organises together. The path is that unit's place in the tree.
create table exam_session (
  id uuid not null primary key,
  name varchar(200) not null,
  unit_id uuid not null,
  unit_name varchar(200) not null,
  path varchar(500) character set ascii collate ascii_bin not null,
  school_year varchar(9) not null,
  created_by uuid not null,
  created_at datetime(3) not null,
  version int not null,
  index exam_session_year (school_year, created_at)
) engine = InnoDB default charset = utf8mb4;

-- In a session a number belongs to one person, who keeps it in all its sittings.
create table exam_number (
  session_id uuid not null,
  sbd char(8) character set ascii collate ascii_bin not null,
  person_id uuid not null,
  primary key (session_id, sbd),
  constraint exam_number_person unique (session_id, person_id),
  constraint exam_number_session foreign key (session_id) references exam_session (id)
) engine = InnoDB default charset = utf8mb4;

alter table exam_sitting
  add column session_id uuid null,
  add index exam_sitting_session (session_id, opens_at),
  add constraint exam_sitting_of_session foreign key (session_id) references exam_session (id);

-- gaps: places of the grid without a seat, such as '1.2 3.4' (row.column).
create table exam_room (
  id uuid not null primary key,
  sitting_id uuid not null,
  number int not null,
  name varchar(100) not null,
  school_id uuid null,
  school_name varchar(200) null,
  seat_rows int not null,
  seat_columns int not null,
  gaps varchar(4000) character set ascii collate ascii_bin not null,
  code varchar(20) character set ascii collate ascii_bin not null,
  version int not null,
  constraint exam_room_number unique (sitting_id, number),
  constraint exam_room_name unique (sitting_id, name),
  constraint exam_room_sitting foreign key (sitting_id) references exam_sitting (id)
) engine = InnoDB default charset = utf8mb4;

alter table exam_candidate
  add column birth_date date null,
  add column room_id uuid null,
  add column seat_row int null,
  add column seat_column int null,
  add column larger_text boolean not null default false,
  add column allowance_reason varchar(500) null,
  add column absent_at datetime(3) null,
  add column absent_by uuid null,
  add column absence_undone_at datetime(3) null,
  add column absence_undone_by uuid null,
  add constraint exam_candidate_seat unique (room_id, seat_row, seat_column),
  add constraint exam_candidate_room foreign key (room_id) references exam_room (id);
