-- Where a member takes part in activity, on which voting and standing depend (domain rules 2.3).
ALTER TABLE member ADD COLUMN activity VARCHAR(30) DEFAULT 'REGULAR' NOT NULL;
