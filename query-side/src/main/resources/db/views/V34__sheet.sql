-- The lines of the signed sheets, which never change once they are printed, and where the sheets are kept.
create table views.sheet_workshop (
    workshop text primary key,
    session  text    not null,
    rank     integer not null, -- in the order they were planned, cancelled ones too: what is printed stays true
    kept_in  text,             -- free words under seal
    unique (session, rank)
);

create table views.sheet_line (
    session text    not null,
    person  text    not null,
    line    integer not null,
    primary key (session, person),
    unique (session, line)
);
