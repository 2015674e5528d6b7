-- What the organisation above was called on either side of a move; a change of superior is told by it.
alter table organization_move_part add column superior varchar(300);
