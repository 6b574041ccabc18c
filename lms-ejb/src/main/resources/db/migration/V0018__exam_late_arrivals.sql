-- Attempts to which answers came after their end, and how many of those wait for a decision. The truth is their logs.
create table exam_late_arrival (
  attempt_id uuid not null primary key,
  sitting_id uuid not null,
  waiting int not null,
  index exam_late_arrival_sitting (sitting_id, waiting),
  constraint exam_late_arrival_attempt foreign key (attempt_id) references exam_attempt (id)
) engine = InnoDB default charset = utf8mb4;

-- Who set the rule for late answers; null where nobody has.
alter table exam_sitting
  add column late_set_by uuid null,
  add column late_set_at datetime(3) null;
