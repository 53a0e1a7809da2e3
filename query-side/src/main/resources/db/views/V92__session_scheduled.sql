-- How many workshops were planned at first: a cancelled one stays in the whole of which a share is asked.
truncate views.session cascade;
truncate views.session_attendance;
alter table views.session add scheduled integer not null;
select views.replay('session');
