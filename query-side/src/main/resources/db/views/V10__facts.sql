-- What happened, as the figures count it. A row is never changed but for the end of its span: what was held to be true
-- at position P is what has recorded_from <= P < recorded_to.
create table views.fact (
    key           text     not null, -- what one event at a time speaks for; a later one under the same key ends this row
    ordinal       smallint not null, -- one event may make several facts
    kind          text     not null,
    organisation  text     not null,
    programme     text     not null,
    strand        text,
    territory     text,
    session       text,
    workshop      text,
    family        text,
    person        text,
    quantity      integer  not null,
    share         numeric,
    home_area     text,
    left_out      text,              -- why it never counts; null for what may count
    occurred_on   date     not null,
    recorded_from bigint   not null, -- the position of the event it comes from
    recorded_to   bigint   not null default 9223372036854775807,
    ended_as      text,              -- why its span ended
    event_id      text     not null,
    primary key (recorded_from, ordinal)
);

create index fact_held on views.fact (key) where recorded_to = 9223372036854775807;
create index fact_read on views.fact (programme, kind, occurred_on);

-- Names under seal, for the one page that opens them.
create table views.counted_person (
    person        text   primary key,
    family        text   not null,
    first_key     text   not null,
    first_text    text   not null,
    last_key      text,
    last_text     text,
    recorded_from bigint not null
);
create index counted_person_family on views.counted_person (family);

create table views.counted_session (
    session       text   primary key,
    name          text   not null,
    recorded_from bigint not null
);
