-- Who noted that a person was told what is kept of them: shown on the family's page beside the day.
alter table views.family_adult add column notice_by text;
truncate views.family cascade;
select views.replay('family');
