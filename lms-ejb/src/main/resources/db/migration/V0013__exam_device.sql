-- Which device writes an attempt, and what its page noticed; both repeat what the log says.
alter table exam_attempt
  add column device varchar(64) character set utf8mb4 collate utf8mb4_bin null,
  add column noticed int not null default 0,
  add column leaves int not null default 0;

-- Whether a candidate goes on at another device only when staff let them.
alter table exam_lockdown
  add column one_device boolean not null default false;
