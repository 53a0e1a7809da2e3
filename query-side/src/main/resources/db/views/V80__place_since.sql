-- Since which day somebody has a place, or waits for one: nobody is missing from a workshop held before.
truncate views.session cascade;
truncate views.session_attendance;
alter table views.session_enrolment add column since_on date not null;
select views.replay('session');
