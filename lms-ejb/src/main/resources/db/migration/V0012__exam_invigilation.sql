-- How candidates get in: 'open' (by time alone), 'code' (the room's code as well), 'admission' (let in by an invigilator).
alter table exam_sitting
  add column entry varchar(20) character set ascii collate ascii_bin not null default 'open';

-- promised: something was decided for them before they began (exam_promise); their log begins with it.
alter table exam_candidate
  add column promised boolean not null default false,
  add column admitted_at datetime(3) null;

-- What invigilators did, each once: the id is that of the request. Without room and candidate it is for the whole sitting.
create table exam_desk_act (
  id uuid not null primary key,
  sitting_id uuid not null,
  room_id uuid null,
  candidate_id uuid null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  millis bigint null,
  reason varchar(500) not null,
  by_id uuid not null,
  at datetime(3) not null,
  outcome longtext null,
  index exam_desk_act_sitting (sitting_id, at),
  constraint exam_desk_act_of foreign key (sitting_id) references exam_sitting (id)
) engine = InnoDB default charset = utf8mb4;

create table exam_promise (
  candidate_id uuid not null,
  act_id uuid not null,
  primary key (candidate_id, act_id),
  constraint exam_promise_candidate foreign key (candidate_id) references exam_candidate (id),
  constraint exam_promise_act foreign key (act_id) references exam_desk_act (id)
) engine = InnoDB default charset = utf8mb4;

-- What invigilators note for the minutes of a room.
create table exam_incident (
  id uuid not null primary key,
  sitting_id uuid not null,
  room_id uuid null,
  candidate_id uuid null,
  at datetime(3) not null,
  note varchar(1000) not null,
  by_id uuid not null,
  undone_at datetime(3) null,
  undone_by uuid null,
  index exam_incident_sitting (sitting_id, at),
  index exam_incident_candidate (candidate_id),
  constraint exam_incident_of foreign key (sitting_id) references exam_sitting (id)
) engine = InnoDB default charset = utf8mb4;
