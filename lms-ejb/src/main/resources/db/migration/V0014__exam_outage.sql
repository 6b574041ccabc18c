-- When the exam was last known to run, on whichever node.
create table exam_pulse (
  name varchar(20) character set ascii collate ascii_bin not null primary key,
  at datetime(3) not null
) engine = InnoDB default charset = utf8mb4;

-- Spans in which no node could write while candidates were at work.
create table exam_outage (
  id uuid not null primary key,
  began_at datetime(3) not null,
  ended_at datetime(3) not null,
  index exam_outage_ended (ended_at)
) engine = InnoDB default charset = utf8mb4;

-- What was decided for a sitting: the time is given back, or not. A refusal can be taken back by giving, never the other way.
create table exam_outage_decision (
  outage_id uuid not null,
  sitting_id uuid not null,
  credited boolean not null,
  candidates int not null,
  by_id uuid not null,
  at datetime(3) not null,
  reason varchar(500) not null,
  primary key (outage_id, sitting_id),
  index exam_outage_decision_sitting (sitting_id),
  constraint exam_outage_decision_of foreign key (outage_id) references exam_outage (id),
  constraint exam_outage_decision_sitting foreign key (sitting_id) references exam_sitting (id)
) engine = InnoDB default charset = utf8mb4;
