-- Who is known, and whose they are: only somebody who is known can be told anything or be erased.
create table command.known_person (
    person       text primary key,
    organisation text not null
);
