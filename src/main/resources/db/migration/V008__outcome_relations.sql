-- How key outcomes relate to each other.
create table outcome_relation (
    outcome_id uuid           not null constraint fk_outcome_relation_outcome references key_outcome on delete cascade,
    type       text           not null constraint ck_outcome_relation_type
                              check (type in ('continues', 'implements', 'supersedes', 'contradicts')),
    -- No outcome that another relates to is deleted: the relation would be lost without anybody's wish.
    other_id   uuid           not null constraint fk_outcome_relation_other references key_outcome,
    created_at timestamptz(3) not null,
    created_by text           not null,
    constraint pk_outcome_relation primary key (outcome_id, type, other_id),
    constraint ck_outcome_relation_self check (outcome_id <> other_id)
);
create index ix_outcome_relation_other on outcome_relation (other_id, type);
