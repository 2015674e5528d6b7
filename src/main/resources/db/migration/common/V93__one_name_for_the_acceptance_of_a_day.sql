-- The limit has the name of its task.
update deadline_rule set name = 'Nhận ngày đại hội' where name = 'Chấp nhận ngày đại hội';
update deadline set explanation = replace(explanation, 'Chấp nhận ngày đại hội', 'Nhận ngày đại hội')
where explanation like 'Chấp nhận ngày đại hội%';
