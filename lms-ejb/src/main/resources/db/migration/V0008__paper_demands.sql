-- Who drew a paper and under which constraints; null for a paper from before: the greedy solver, none.
alter table paper_source add column demands longtext null;
