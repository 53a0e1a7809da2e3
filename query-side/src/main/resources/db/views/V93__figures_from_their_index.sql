-- A figure reads the facts of its programme and kind: all it needs of them lies together in this index, where the rows themselves lie
-- in the order they were recorded, among those of every other programme.
drop index views.fact_read;
create index fact_read on views.fact (programme, kind, occurred_on)
    include (recorded_from, recorded_to, left_out, key, session, workshop, family, person, territory, home_area, quantity, share);
