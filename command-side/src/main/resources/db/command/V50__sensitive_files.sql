-- Which families' files open only for a reason. The events that fill it are as new as the table: there is nothing to catch up.
create table command.sensitive_file (
    family text primary key
);
