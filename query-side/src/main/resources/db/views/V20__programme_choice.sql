-- The programmes one may choose from when planning, with their territories and strands.
create table views.programme_choice (
    programme    text primary key,
    organisation text not null,
    name         text not null,
    first_day    date not null,
    last_day     date not null
);

create table views.programme_choice_part (
    programme text    not null references views.programme_choice on delete cascade,
    part      text    not null check (part in ('territory', 'strand')),
    rank      integer not null,
    id        text    not null,
    name      text    not null,
    primary key (programme, part, rank)
);
