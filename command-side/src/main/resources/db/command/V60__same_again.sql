-- What was planned, launched and whom it took in already, so that the same again is asked about before it is done twice.
create table command.session_planned (
    session   text      primary key,
    programme text      not null,
    name      text      not null,
    starts    timestamp not null,
    cancelled boolean   not null default false
);
create index session_planned_start on command.session_planned (programme, starts);

create table command.programme_launched (
    programme    text primary key,
    organisation text not null,
    name         text not null,
    first_day    date not null
);

-- The names stay sealed; an erased person's row goes.
create table command.colleague_name (
    person       text primary key,
    organisation text not null,
    first_name   text not null,
    last_name    text not null
);
create index colleague_name_organisation on command.colleague_name (organisation);

do $$
begin
    if to_regclass('events.domain_event') is not null then
        insert into command.session_planned (session, programme, name, starts, cancelled)
        select s.payload::jsonb ->> 'session', s.payload::jsonb ->> 'programme', s.payload::jsonb ->> 'name',
               (select min((w ->> 'start')::timestamp) from jsonb_array_elements(s.payload::jsonb -> 'workshops') w),
               coalesce((select last.payload_type = 'session.cancelled' from events.domain_event last
                          where last.aggregate_identifier = s.aggregate_identifier
                            and last.payload_type in ('session.cancelled', 'session.cancellation-corrected')
                          order by last.sequence_number desc limit 1), false)
          from events.domain_event s
         where s.payload_type = 'session.scheduled';

        insert into command.programme_launched (programme, organisation, name, first_day)
        select p.payload::jsonb ->> 'programme', p.payload::jsonb ->> 'organisation', p.payload::jsonb ->> 'name',
               (p.payload::jsonb -> 'period' ->> 'from')::date
          from events.domain_event p
         where p.payload_type = 'programme.launched';

        insert into command.colleague_name (person, organisation, first_name, last_name)
        select distinct on (c.payload::jsonb ->> 'person')
               c.payload::jsonb ->> 'person', c.payload::jsonb ->> 'organisation',
               c.payload::jsonb ->> 'firstName', c.payload::jsonb ->> 'lastName'
          from events.domain_event c
         where c.payload_type = 'people.professional-registered'
           and not exists (select from events.domain_event e
                            where e.payload_type = 'people.person-erased'
                              and e.payload::jsonb ->> 'person' = c.payload::jsonb ->> 'person')
         order by c.payload::jsonb ->> 'person', c.sequence_number;
    end if;
end $$;
