-- Where a programme's dates are read, for the days given in its pathways; of programmes known already, from their launch.
alter table command.pathway_programme add zone text not null default 'Europe/Paris';
do $$ begin
    if to_regclass('events.domain_event') is not null then
        update command.pathway_programme p set zone = launched.payload::jsonb ->> 'zone'
        from events.domain_event launched
        where launched.payload_type = 'programme.launched' and launched.aggregate_identifier = p.programme
            and launched.payload::jsonb ->> 'zone' is not null;
    end if;
end $$;
alter table command.pathway_programme alter zone drop default;
