-- What becomes of answers that were written in time on a machine that was cut off, and arrive late.
alter table exam_sitting
  add column late_policy varchar(10) character set ascii collate ascii_bin not null default 'refuse',
  add column late_minutes int not null default 0;
