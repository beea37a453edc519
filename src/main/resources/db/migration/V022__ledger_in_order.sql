-- The ledger with its columns in the order in which counts of all rows ask for them: a row is read from its start up to the last
-- column that is asked for. What most counts ask for is in an index, too, since the rows are wide.

-- Nothing that the rows are made from may change before they are there.
lock table article, key_outcome, outcome_update, outcome_ledger in share row exclusive mode;

create table ordered_ledger (
    outcome_id      uuid           not null,
    reported_at     timestamptz(3) not null,
    published_at    timestamptz(3),
    unpublish_at    timestamptz(3),
    due_key         date           not null,
    public_since    date,
    in_trash        boolean        not null,
    anchored        boolean        not null,
    moved           boolean        not null,
    lost            boolean        not null,
    search_place    smallint       not null,
    -- All that facets tell of an outcome as it stands to the public, see V021__outcome_traits.sql.
    traits          bytea          not null generated always as (int8send(
        (coalesce(party_set, 0)::bigint << 37)
        | (coalesce(topic_set, 0)::bigint << 11)
        | ((array_position(array['agreement', 'commitment', 'plan', 'discussion', 'concern', 'exclusion'], kind) - 1)::bigint << 8)
        | ascii(public_status))) stored,
    public_status   text           not null constraint ck_outcome_ledger_public_status
                                   check (public_status in ('r', 'p', 'f', 's', 'a', 'u')),
    search          tsvector       not null,
    public_statuses text           not null,
    public_days     date[]         not null,
    staff_status    text           constraint ck_outcome_ledger_staff_status
                                   check (staff_status in ('r', 'p', 'f', 's', 'a', 'u')),
    staff_since     date,
    staff_statuses  text,
    staff_days      date[],
    kind            text           not null,
    party_set       integer        constraint fk_outcome_ledger_parties references label_set,
    topic_set       integer        constraint fk_outcome_ledger_topics references label_set,
    updated_at      timestamptz(3) not null,
    good_until      timestamptz(3),
    constraint ck_outcome_ledger_public_days check (length(public_statuses) = cardinality(public_days) + 1),
    constraint ck_outcome_ledger_staff_days check (length(staff_statuses) = cardinality(staff_days) + 1),
    constraint ck_outcome_ledger_staff check (num_nulls(staff_status, staff_statuses, staff_days) in (0, 3)),
    constraint ck_outcome_ledger_evidence check (anchored or moved or lost)
);

-- Rows lie in the order of the list.
insert into ordered_ledger (
    outcome_id, reported_at, published_at, unpublish_at, due_key, public_since, in_trash, anchored, moved, lost, search_place,
    public_status, search, public_statuses, public_days, staff_status, staff_since, staff_statuses, staff_days, kind, party_set,
    topic_set, updated_at, good_until)
select
    outcome_id, reported_at, published_at, unpublish_at, due_key, public_since, in_trash, anchored, moved, lost, search_place,
    public_status, search, public_statuses, public_days, staff_status, staff_since, staff_statuses, staff_days, kind, party_set,
    topic_set, updated_at, good_until
from outcome_ledger order by reported_at, outcome_id;

drop table outcome_ledger;
alter table ordered_ledger rename to outcome_ledger;
alter table outcome_ledger
    add constraint pk_outcome_ledger primary key (outcome_id),
    add constraint fk_outcome_ledger_outcome foreign key (outcome_id) references key_outcome on delete cascade;

create index ix_outcome_ledger_good_until on outcome_ledger (good_until) where good_until is not null;
create index ix_outcome_ledger_reported on outcome_ledger (reported_at desc, outcome_id desc);
create index ix_outcome_ledger_updated on outcome_ledger (updated_at desc, outcome_id desc);
create index ix_outcome_ledger_due on outcome_ledger (due_key, outcome_id);
create index ix_outcome_ledger_status on outcome_ledger (public_status, kind);
create index ix_outcome_ledger_topics on outcome_ledger (topic_set);
create index ix_outcome_ledger_search on outcome_ledger using gin (search) with (fastupdate = off);
create index ix_outcome_ledger_lost on outcome_ledger (outcome_id) where lost;
create index ix_outcome_ledger_search_place on outcome_ledger (search_place);
-- With all that is counted of a party.
create index ix_outcome_ledger_parties on outcome_ledger (party_set) include (published_at, unpublish_at, public_status, kind);
-- With all that facets of what is public ask for.
create index ix_outcome_ledger_published on outcome_ledger (published_at)
    include (unpublish_at, reported_at, due_key, public_since, public_status, traits);

create trigger take_ledger_article before insert on outcome_ledger for each row execute function take_ledger_article();
create trigger tell after insert on outcome_ledger for each row execute function on_outcome_detail();
create trigger tell_changed after update on outcome_ledger for each row
    when ((old.public_statuses, old.public_days) is distinct from (new.public_statuses, new.public_days))
    execute function on_outcome_detail();

create statistics st_outcome_ledger_kind_status (mcv) on kind, public_status from outcome_ledger;
alter table outcome_ledger
    alter column party_set set statistics 1000,
    alter column topic_set set statistics 1000,
    alter column search set statistics 1000;
analyze outcome_ledger;
