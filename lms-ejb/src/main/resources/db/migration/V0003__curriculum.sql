create table curriculum_subject (
  code varchar(10) character set ascii collate ascii_bin not null primary key,
  name varchar(100) not null,
  name_en varchar(100) not null,
  first_grade int not null,
  last_grade int not null,
  comment_only boolean not null,
  place int not null
) engine = InnoDB default charset = utf8mb4;

create table curriculum_topic (
  code varchar(30) character set ascii collate ascii_bin not null primary key,
  subject varchar(10) character set ascii collate ascii_bin not null,
  grade int not null,
  parent varchar(30) character set ascii collate ascii_bin null,
  title varchar(300) not null,
  title_en varchar(300) null,
  place int not null,
  index curriculum_topic_tree (subject, grade, place),
  constraint curriculum_topic_subject foreign key (subject) references curriculum_subject (code),
  constraint curriculum_topic_parent foreign key (parent) references curriculum_topic (code)
) engine = InnoDB default charset = utf8mb4;
