-- Which families' files open only for a reason, and who opened them for which one: pseudonyms only.
create table views.sensitive_file (
    family       text primary key,
    organisation text not null,
    reason       text not null,
    since        date not null,
    marked_by    text
);
create index sensitive_file_organisation on views.sensitive_file (organisation);

create table views.sensitive_opening (
    opening      text primary key,
    position     bigint      not null,
    family       text        not null,
    organisation text        not null,
    reason       text        not null,
    opened_at    timestamptz not null,
    by_account   text
);
create index sensitive_opening_family on views.sensitive_opening (family, opened_at);
create index sensitive_opening_organisation on views.sensitive_opening (organisation, position);
