-- Where a programme's dates are read: the pages show its days by it.
truncate views.programme_choice cascade;
alter table views.programme_choice add zone text not null;
select views.replay('programme-choice');
