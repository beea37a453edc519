-- Searches, and questions for evidence, are answered from the narrow rows of outcomes too.

-- Nothing that the rows are made from may change before they are there.
lock table article, key_outcome, outcome_update, outcome_ledger in share row exclusive mode;

-- Whether its evidence, or an update's, is in each of the states. A statement is searched in the language of its article, whose
-- query has that place among those of all languages.
alter table outcome_ledger
    add column in_trash     boolean,
    add column anchored     boolean,
    add column moved        boolean,
    add column lost         boolean,
    add column search_place smallint,
    add column search       tsvector;

update outcome_ledger l
set in_trash = a.status = 'trashed', search_place = search_place(a.language), search = o.search,
    anchored = 'anchored' = any(states), moved = 'moved' = any(states), lost = 'lost' = any(states)
from key_outcome o
    join article a on a.id = o.article_id
    cross join lateral (
        select array_append(array_agg(evidence_state), o.evidence_state) as states
        from outcome_update where outcome_id = o.id and struck_at is null and evidence_state is not null) as quoted
where o.id = l.outcome_id;

alter table outcome_ledger
    alter column in_trash set not null,
    alter column anchored set not null,
    alter column moved set not null,
    alter column lost set not null,
    add constraint ck_outcome_ledger_evidence check (anchored or moved or lost),
    alter column search_place set not null,
    alter column search set not null,
    alter column search set statistics 1000;
create index ix_outcome_ledger_search on outcome_ledger using gin (search) with (fastupdate = off);
create index ix_outcome_ledger_lost on outcome_ledger (outcome_id) where lost;
-- With all that is counted of outcomes, in the order of one of the counts.
drop index ix_outcome_ledger_parties;
create index ix_outcome_ledger_parties on outcome_ledger (party_set)
    include (topic_set, public_status, kind, published_at, unpublish_at);

drop trigger keep_statements_search on article;
drop trigger keep_statement_search on key_outcome;
drop function keep_statements_search, keep_statement_search, search_statement;
alter table key_outcome drop column search;
drop index ix_outcome_update_lost, ix_key_outcome_lost;

-- What the ledger has of an article. All rows that may come to be changed with it are locked at once, in the order in which
-- whoever makes them anew locks them.
drop trigger keep_ledger_publication on article;
drop trigger take_ledger_publication on outcome_ledger;
drop function keep_ledger_publication, take_ledger_publication;

create function search_statement(tag text, statement text) returns tsvector language sql immutable
return to_tsvector(search_configuration(tag), search_text(statement));

create function keep_ledger_article() returns trigger language plpgsql as $$
begin
    perform from outcome_ledger
    where outcome_id in (select id from key_outcome where article_id = new.id
                         union select outcome_id from outcome_update where article_id = new.id)
    order by outcome_id for update;
    update outcome_ledger
    set published_at = new.published_at, unpublish_at = new.unpublish_at, in_trash = new.status = 'trashed',
        search_place = search_place(new.language), search = search_statement(new.language, statement)
    from key_outcome where id = outcome_id and article_id = new.id;
    return null;
end $$;
create trigger keep_ledger_article after update of published_at, unpublish_at, status, language on article
    for each row when ((old.published_at, old.unpublish_at, old.status, old.language)
                       is distinct from (new.published_at, new.unpublish_at, new.status, new.language))
    execute function keep_ledger_article();

create function take_ledger_article() returns trigger language plpgsql as $$
begin
    select published_at, unpublish_at, a.status = 'trashed', search_place(language), search_statement(language, statement)
    into new.published_at, new.unpublish_at, new.in_trash, new.search_place, new.search
    from key_outcome o join article a on a.id = article_id where o.id = new.outcome_id;
    return new;
end $$;
create trigger take_ledger_article before insert on outcome_ledger for each row execute function take_ledger_article();

create function keep_ledger_statement() returns trigger language plpgsql as $$
begin
    update outcome_ledger
    set search = search_statement((select language from article where id = new.article_id), new.statement)
    where outcome_id = new.id;
    return null;
end $$;
create trigger keep_ledger_statement after update of statement on key_outcome
    for each row when (old.statement <> new.statement) execute function keep_ledger_statement();

analyze outcome_ledger;
