-- Whose a message is while it is handled: a node and one of its boots. What an earlier boot of a node had claimed is freed at its start.
alter table platform_outbox add column claimed_by varchar(60) null;
