ALTER TABLE organization ADD COLUMN term_ends_on DATE;
