-- Which family an adult belongs to now. The primary key is the rule: one family at a time.
create table command.family_adult (
    person text primary key,
    family text not null
);
