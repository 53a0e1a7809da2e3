-- The missions of auditors, and until when each keeps a programme open to an account.
create table views.mission (
    mission    text   primary key,
    account    text   not null,
    programme  text   not null,
    first_day  date   not null, -- of the days to be controlled
    last_day   date   not null,
    until      date   not null, -- the mission's own last day
    granted_at bigint not null, -- the position
    revoked_on date
);
create index mission_account on views.mission (account);

-- Filled from events that no former version told: what stands needs no second reading.
alter table views.account_scope add column until date;
