-- The people of one session leave the product as a list of families does: with a purpose, and noted.
alter table views.list_export alter column list drop not null;
alter table views.list_export add column session text;
truncate views.list_export;
select views.replay('list-export');
