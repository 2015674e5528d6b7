-- What statistics ask of those elected beside age and sex (domain rules 4.2); null where nobody wrote it, 'Không' for no religion.
ALTER TABLE member ADD COLUMN general_education VARCHAR(30);
ALTER TABLE member ADD COLUMN religion VARCHAR(100);
