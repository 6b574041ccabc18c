-- Who is named for a room. While anybody is, the right on a class reaches nobody in it (ADR 0028).
create table exam_invigilator (
  room_id uuid not null,
  person_id uuid not null,
  sitting_id uuid not null,
  named_by uuid not null,
  named_at datetime(3) not null,
  primary key (room_id, person_id),
  index exam_invigilator_own (person_id, sitting_id),
  index exam_invigilator_sitting (sitting_id, room_id),
  constraint exam_invigilator_room foreign key (room_id) references exam_room (id) on delete cascade,
  constraint exam_invigilator_person foreign key (person_id) references people_person (id)
) engine = InnoDB default charset = utf8mb4;

-- Whom a message or a collecting reached, where that was not everybody of its room or sitting.
alter table exam_desk_act add column partial boolean not null default false;

create table exam_desk_act_reached (
  candidate_id uuid not null,
  act_id uuid not null,
  primary key (candidate_id, act_id),
  constraint exam_desk_act_reached_candidate foreign key (candidate_id) references exam_candidate (id),
  constraint exam_desk_act_reached_act foreign key (act_id) references exam_desk_act (id)
) engine = InnoDB default charset = utf8mb4;
