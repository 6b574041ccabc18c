-- A sealed paper that two people opened together before its time, or that one has asked to open.
create table paper_opening (
  id uuid not null primary key,
  paper_id uuid not null,
  reason varchar(500) not null,
  asked_by uuid not null,
  asked_at datetime(3) not null,
  agreed_by uuid null,
  agreed_at datetime(3) null,
  ended_at datetime(3) not null,
  index paper_opening_paper (paper_id, asked_at),
  index paper_opening_asked (asked_at),
  constraint paper_opening_of foreign key (paper_id) references paper_paper (id)
) engine = InnoDB default charset = utf8mb4;
