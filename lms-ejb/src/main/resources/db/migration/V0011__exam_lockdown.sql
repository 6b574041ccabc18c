-- Where and with what a sitting may be sat; no row means anywhere, with any browser.
create table exam_lockdown (
  sitting_id uuid not null primary key,
  safe_browser boolean not null,
  quit_password_hash char(64) character set ascii collate ascii_bin null,
  exam_keys varchar(4000) character set ascii collate ascii_bin not null,
  networks varchar(2000) character set ascii collate ascii_bin not null,
  version int not null,
  constraint exam_lockdown_of foreign key (sitting_id) references exam_sitting (id)
) engine = InnoDB default charset = utf8mb4;
