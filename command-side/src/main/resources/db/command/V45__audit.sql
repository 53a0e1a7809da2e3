-- Whose missions are, and which sample was drawn in which. No event of a former version told of either.
create table command.audit_mission (
    mission      text primary key,
    account      text not null,
    organisation text not null,
    programme    text not null,
    first_day    date not null,
    last_day     date not null,
    until        date not null
);

create table command.audit_sample (
    sample  text primary key,
    mission text not null
);
