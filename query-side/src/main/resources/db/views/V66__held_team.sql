-- Who animated a workshop that was held, apart from who was planned: a holding taken back shows the planned team again.
create table views.session_held_team (
    workshop text    not null references views.session_workshop on delete cascade,
    rank     integer not null,
    person   text    not null,
    status   text    not null,
    primary key (workshop, rank)
);
truncate views.session cascade;
truncate views.session_attendance;
select views.replay('session');
