-- Pages of candidates who stand near each other on the list are read together.
alter table exam_candidate add index exam_candidate_place (sitting_id, place);
