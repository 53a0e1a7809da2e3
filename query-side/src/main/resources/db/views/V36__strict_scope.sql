-- Whether a programme's papers name people by their first name alone. No event before this version said so.
alter table views.programme_choice add column strict boolean not null default false;
