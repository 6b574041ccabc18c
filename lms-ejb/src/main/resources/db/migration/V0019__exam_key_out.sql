-- When candidates of the sitting were last shown the key. Withdrawing a release leaves it: what was seen is known.
alter table exam_sitting add column key_out_at datetime(3) null after released_at;

update exam_sitting set key_out_at = released_at;

create index exam_sitting_paper on exam_sitting (paper_id);
