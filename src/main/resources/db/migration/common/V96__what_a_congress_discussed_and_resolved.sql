-- Who spoke, how the resolution was voted on by show of hands, how many targets it sets (domain rules 4.4); null where nobody wrote it.
ALTER TABLE congress_result ADD COLUMN speakers INT;
ALTER TABLE congress_result ADD COLUMN resolution_in_favour INT;
ALTER TABLE congress_result ADD COLUMN resolution_base INT;
ALTER TABLE congress_result ADD COLUMN targets INT;
