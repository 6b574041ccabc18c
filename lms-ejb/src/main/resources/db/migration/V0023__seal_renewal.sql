-- The keys that have sealed, in the order in which they began to: the last one is what rows are to be sealed by.
create table platform_seal_key (
  place int not null auto_increment primary key,
  name varchar(20) character set ascii collate ascii_bin not null unique,
  first_at datetime(3) not null
) engine = InnoDB default charset = utf8mb4;

-- Which versions a paper uses, sealed. The rows of bank_item_use are brought here at the start, which has the keys;
-- it then drops that table.
create table bank_paper_use (
  paper_id uuid not null primary key,
  subject varchar(16) character set ascii collate ascii_bin not null,
  used_at datetime(3) not null,
  versions longtext not null,
  key bank_paper_use_subject (subject)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Only what papers use was set: the list of what had been told what they use. It is kept in memory now.
drop table bank_typeset;

-- The tag was a digest of the document, by which whoever guessed a seed could know that they were right.
update paper_form set etag = replace(cast(id as char), '-', '');
