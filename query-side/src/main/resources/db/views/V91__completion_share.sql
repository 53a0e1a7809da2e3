-- What share of its workshops makes a session of this programme complete: the session's page says what is missing.
truncate views.programme_choice cascade;
alter table views.programme_choice add completion_share numeric not null default 0.5;
select views.replay('programme-choice');
