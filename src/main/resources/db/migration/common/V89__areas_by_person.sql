-- Whose area is asked for is looked up by name, however many other districts are in the same database.
create index area_charge_of_person on area_charge (person, unit_code);
