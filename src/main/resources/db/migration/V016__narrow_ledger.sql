-- One narrow row for each key outcome with all that lists and counts ask of it, so that whatever is asked for in combination,
-- the dearest way to it is once through these rows.

-- Nothing that the rows are made from may change before they are there.
lock table article, article_topic, key_outcome, key_outcome_party, outcome_standing, outcome_ledger
    in share row exclusive mode;

-- Labels that an outcome or its article has, in the order of their ids. Two sets may be the same.
create table label_set (
    number integer generated always as identity constraint pk_label_set primary key,
    labels uuid[]  not null
);
-- By a digest: the values may be too long for an ordered index.
create index ix_label_set_labels on label_set using hash (labels);

create table label_set_member (
    label_id uuid    not null,
    number   integer not null constraint fk_label_set_member_set references label_set,
    constraint pk_label_set_member primary key (label_id, number)
);
create index ix_label_set_member_number on label_set_member (number, label_id);

insert into label_set (labels)
select labels from (
    select array_agg(party_id order by party_id) as labels from key_outcome_party group by key_outcome_id
    union
    select array_agg(topic_id order by topic_id) from article_topic group by article_id) as each;
insert into label_set_member (label_id, number) select label, number from label_set cross join unnest(labels) label;

create table narrow_ledger (
    outcome_id      uuid           not null,
    good_until      timestamptz(3),
    reported_at     timestamptz(3) not null,
    updated_at      timestamptz(3) not null,
    published_at    timestamptz(3),
    unpublish_at    timestamptz(3),
    due_key         date           not null,
    public_since    date,
    party_set       integer        constraint fk_outcome_ledger_parties references label_set,
    topic_set       integer        constraint fk_outcome_ledger_topics references label_set,
    kind            text           not null,
    -- A letter for each status: reported, in progress (p), fulfilled, stalled, abandoned, superseded (u). That of today, and those
    -- of all days: one of the report, then one of each day on which it changed.
    public_status   text           not null constraint ck_outcome_ledger_public_status
                                   check (public_status in ('r', 'p', 'f', 's', 'a', 'u')),
    public_statuses text           not null,
    public_days     date[]         not null,
    -- Null where staff know no more than the public.
    staff_status    text           constraint ck_outcome_ledger_staff_status
                                   check (staff_status in ('r', 'p', 'f', 's', 'a', 'u')),
    staff_since     date,
    staff_statuses  text,
    staff_days      date[],
    constraint ck_outcome_ledger_public_days check (length(public_statuses) = cardinality(public_days) + 1),
    constraint ck_outcome_ledger_staff_days check (length(staff_statuses) = cardinality(staff_days) + 1),
    constraint ck_outcome_ledger_staff check (num_nulls(staff_status, staff_statuses, staff_days) in (0, 3))
);

create temporary table told on commit drop as
select outcome_id, audience,
       string_agg(case status when 'in_progress' then 'p' when 'superseded' then 'u' else left(status, 1) end, ''
           order by from_on) as statuses,
       coalesce(array_agg(from_on order by from_on) filter (where from_on > date '0001-01-01'), '{}') as days
from outcome_standing group by outcome_id, audience;

-- Rows lie in the order of the list.
insert into narrow_ledger
select o.id, l.good_until, o.reported_at, o.updated_at, a.published_at, a.unpublish_at, o.due_key,
       p.days[cardinality(p.days)], parties.number, topics.number, o.kind, right(p.statuses, 1), p.statuses, p.days,
       right(s.statuses, 1), s.days[cardinality(s.days)], s.statuses, s.days
from key_outcome o
    join article a on a.id = o.article_id
    join outcome_ledger l on l.outcome_id = o.id
    join told p on p.outcome_id = o.id and p.audience = 'public'
    left join told s on s.outcome_id = o.id and s.audience = 'staff' and (s.statuses, s.days) <> (p.statuses, p.days)
    left join (select key_outcome_id, array_agg(party_id order by party_id) as labels from key_outcome_party group by 1)
        as op on op.key_outcome_id = o.id
    left join label_set parties on parties.labels = op.labels
    left join (select article_id, array_agg(topic_id order by topic_id) as labels from article_topic group by 1)
        as at on at.article_id = a.id
    left join label_set topics on topics.labels = at.labels
order by o.reported_at, o.id;

drop table outcome_ledger, outcome_standing;
alter table narrow_ledger rename to outcome_ledger;
alter table outcome_ledger
    add constraint pk_outcome_ledger primary key (outcome_id),
    add constraint fk_outcome_ledger_outcome foreign key (outcome_id) references key_outcome on delete cascade;
create index ix_outcome_ledger_good_until on outcome_ledger (good_until) where good_until is not null;
create index ix_outcome_ledger_reported on outcome_ledger (reported_at desc, outcome_id desc);
create index ix_outcome_ledger_updated on outcome_ledger (updated_at desc, outcome_id desc);
create index ix_outcome_ledger_due on outcome_ledger (due_key, outcome_id);
-- With all that is counted of a party, so that nothing else need be read.
create index ix_outcome_ledger_parties on outcome_ledger (party_set) include (published_at, unpublish_at, public_status, kind);
create index ix_outcome_ledger_status on outcome_ledger (public_status, kind);
create index ix_outcome_ledger_topics on outcome_ledger (topic_set);
-- Lists go by the ledger.
drop index ix_key_outcome_reported, ix_key_outcome_updated, ix_key_outcome_due;

-- Outcomes are public when their article is. Of an article's outcomes and those that it tells of the rows are locked at once, in the
-- order in which whoever makes them anew locks them.
create function keep_ledger_publication() returns trigger language plpgsql as $$
begin
    perform from outcome_ledger
    where outcome_id in (select id from key_outcome where article_id = new.id
                         union select outcome_id from outcome_update where article_id = new.id)
    order by outcome_id for update;
    update outcome_ledger set published_at = new.published_at, unpublish_at = new.unpublish_at
    where outcome_id in (select id from key_outcome where article_id = new.id);
    return null;
end $$;
create trigger keep_ledger_publication after update of published_at, unpublish_at on article
    for each row when ((old.published_at, old.unpublish_at) is distinct from (new.published_at, new.unpublish_at))
    execute function keep_ledger_publication();

create function take_ledger_publication() returns trigger language plpgsql as $$
begin
    select a.published_at, a.unpublish_at into new.published_at, new.unpublish_at
    from key_outcome o join article a on a.id = o.article_id where o.id = new.outcome_id;
    return new;
end $$;
create trigger take_ledger_publication before insert on outcome_ledger
    for each row execute function take_ledger_publication();

-- How an outcome stood at the end of a day, as a letter, and since when: null for since its report.
create function status_on(day date, days date[], statuses text) returns text language sql immutable
return substr(statuses, width_bucket(day, days) + 1, 1);
create function since_on(day date, days date[]) returns date language sql immutable
return days[width_bucket(day, days)];

-- Some kinds rarely come to some statuses; and there are more sets of labels than the statistics usually tell apart.
create statistics st_outcome_ledger_kind_status (mcv) on kind, public_status from outcome_ledger;
alter table outcome_ledger alter column party_set set statistics 1000, alter column topic_set set statistics 1000;
analyze outcome_ledger;
