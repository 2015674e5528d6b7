-- What statistics ask of those elected beside age and sex (domain rules 4.2); null where nobody wrote it.
ALTER TABLE member ADD COLUMN education VARCHAR(30);
ALTER TABLE member ADD COLUMN theory VARCHAR(30);
ALTER TABLE member ADD COLUMN admitted_on DATE;
