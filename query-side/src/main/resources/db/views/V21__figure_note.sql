-- What the association wrote beside a figure of one release, under seal. A later text takes the place of an earlier one; all are kept.
create table views.figure_note (
    note          text   primary key,
    programme     text   not null,
    indicator     text   not null,
    stands_on     date   not null,
    position      bigint not null,
    key           text   not null,
    ciphertext    text   not null,
    written_on    date   not null,
    recorded_from bigint not null
);
create index figure_note_of on views.figure_note (programme, stands_on, position);
