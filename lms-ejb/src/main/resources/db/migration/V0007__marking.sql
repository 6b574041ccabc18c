-- A run stands beside the ones before; the current one counts.
create table marking_mark (
  id uuid not null primary key,
  attempt_id uuid not null,
  sitting_id uuid not null,
  person_id uuid not null,
  run int not null,
  is_current boolean not null,
  points decimal(5, 2) not null,
  maximum decimal(5, 2) not null,
  pending int not null,
  breakdown longtext not null,
  marked_at datetime(3) not null,
  constraint marking_mark_run unique (attempt_id, run),
  index marking_mark_sitting (sitting_id, is_current),
  index marking_mark_person (person_id, is_current)
) engine = InnoDB default charset = utf8mb4;
