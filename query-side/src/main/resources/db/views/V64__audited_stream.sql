-- Which streams of the history belong to which programme, and whose they are: what an auditor may read is found here alone.
create table views.audited_stream (
    stream    text not null,
    programme text not null,
    primary key (stream, programme)
);
create index audited_stream_programme on views.audited_stream (programme);

create table views.audited_owner (
    stream       text primary key,
    organisation text not null
);

-- A person's own stream follows the family they belong to.
create table views.audited_member (
    stream text not null,
    family text not null,
    primary key (stream, family)
);
create index audited_member_family on views.audited_member (family);
