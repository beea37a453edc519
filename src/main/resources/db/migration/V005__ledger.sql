-- Key outcomes as a ledger: what became of each, by whom reported, and how it stands on each day.

-- The status of a key outcome is the one that its report gave; what it became since, updates tell.
create table outcome_update (
    id             uuid           not null constraint pk_outcome_update primary key,
    version        bigint         not null,
    outcome_id     uuid           not null constraint fk_outcome_update_outcome references key_outcome on delete cascade,
    status         text           not null constraint ck_outcome_update_status
                                  check (status in
                                    ('reported', 'in_progress', 'fulfilled', 'stalled', 'abandoned', 'superseded')),
    on_date        date           not null,
    note           text           constraint ck_outcome_update_note check (char_length(note) between 1 and 1000),
    article_id     uuid           constraint fk_outcome_update_article references article on delete cascade,
    quote          text,
    quote_prefix   text,
    quote_suffix   text,
    quote_start    integer,
    quote_end      integer,
    evidence_state text           constraint ck_outcome_update_evidence_state
                                  check (evidence_state in ('anchored', 'moved', 'lost')),
    source_url     text,
    -- The entry of the same outcome that this one corrects.
    corrects_id    uuid,
    created_at     timestamptz(3) not null,
    created_by     text           not null,
    struck_at      timestamptz(3),
    struck_by      text,
    strike_reason  text           constraint ck_outcome_update_strike_reason
                                  check (char_length(strike_reason) between 1 and 500),
    constraint uq_outcome_update_outcome unique (outcome_id, id),
    constraint fk_outcome_update_corrects foreign key (outcome_id, corrects_id)
        references outcome_update (outcome_id, id) on delete set null (corrects_id),
    constraint ck_outcome_update_source check (article_id is not null or source_url is not null),
    constraint ck_outcome_update_evidence check (num_nulls(article_id, quote, quote_start, quote_end, evidence_state) in (0, 5)),
    constraint ck_outcome_update_quote check (quote_start >= 0 and quote_end > quote_start),
    constraint ck_outcome_update_struck check (num_nulls(struck_at, struck_by, strike_reason) in (0, 3))
);
create unique index uq_outcome_update_corrects on outcome_update (corrects_id) where struck_at is null;
create index ix_outcome_update_history on outcome_update (outcome_id, on_date, id);
create index ix_outcome_update_article on outcome_update (article_id);
create index ix_outcome_update_lost on outcome_update (outcome_id) where evidence_state = 'lost' and struck_at is null;
create index ix_key_outcome_lost on key_outcome (reported_at, id) where evidence_state = 'lost';

-- How an outcome stands from a day until another, to the public and to staff, made from its report and its updates. The
-- periods of one outcome and audience cover all days and leave no gap.
create table outcome_standing (
    outcome_id uuid not null constraint fk_outcome_standing_outcome references key_outcome on delete cascade,
    audience   text not null constraint ck_outcome_standing_audience check (audience in ('public', 'staff')),
    from_on    date not null,
    until_on   date not null,
    status     text not null,
    constraint pk_outcome_standing primary key (outcome_id, audience, from_on),
    constraint ck_outcome_standing_period check (from_on < until_on)
);

-- One row an outcome: locked by who makes its standing anew, which is good until the clock brings a source to the public or
-- takes one away.
create table outcome_ledger (
    outcome_id uuid           not null constraint pk_outcome_ledger primary key
                              constraint fk_outcome_ledger_outcome references key_outcome on delete cascade,
    good_until timestamptz(3)
);
create index ix_outcome_ledger_good_until on outcome_ledger (good_until) where good_until is not null;

insert into outcome_ledger (outcome_id) select id from key_outcome;
insert into outcome_standing (outcome_id, audience, from_on, until_on, status)
select id, audience, date '0001-01-01', date '9999-12-31', status
from key_outcome cross join (values ('public'), ('staff')) as each (audience);

-- Statements are searched in the language of their article.
alter table key_outcome add column search tsvector;

create function search_statement(of_article uuid, statement text) returns tsvector language sql stable
return to_tsvector(search_configuration((select language from article where id = of_article)), search_text(statement));

create function keep_statement_search() returns trigger language plpgsql as $$
begin
    new.search := search_statement(new.article_id, new.statement);
    return new;
end $$;

create function keep_statements_search() returns trigger language plpgsql as $$
begin
    update key_outcome set search = search_statement(article_id, statement) where article_id = new.id;
    return null;
end $$;

update key_outcome set search = search_statement(article_id, statement);
alter table key_outcome alter column search set not null;
create index ix_key_outcome_search on key_outcome using gin (search) with (fastupdate = off);

create trigger keep_statement_search before insert or update of statement on key_outcome
    for each row execute function keep_statement_search();
create trigger keep_statements_search after update of language on article
    for each row when (old.language <> new.language) execute function keep_statements_search();
