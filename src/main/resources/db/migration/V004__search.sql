-- Search in the article's language, and the words that a mistyped one may have meant.

create extension if not exists pg_trgm;

-- Those that the oldest supported PostgreSQL has. Named in an array, and chosen by a function, so that no column holds what
-- an upgrade of the server cannot carry over.
create function search_configurations() returns regconfig[] language sql immutable parallel safe return array[
    'simple', 'arabic', 'armenian', 'basque', 'catalan', 'danish', 'dutch', 'english', 'finnish', 'french', 'german',
    'greek', 'hindi', 'hungarian', 'indonesian', 'irish', 'italian', 'lithuanian', 'nepali', 'norwegian', 'portuguese',
    'romanian', 'russian', 'serbian', 'spanish', 'swedish', 'tamil', 'turkish', 'yiddish']::regconfig[];

-- By the language of a BCP 47 tag, whatever its region and script.
create function search_configuration(tag text) returns regconfig language sql immutable parallel safe
return case split_part(lower(tag), '-', 1)
    when 'en' then 'english'::regconfig when 'ar' then 'arabic'::regconfig when 'hy' then 'armenian'::regconfig
    when 'eu' then 'basque'::regconfig when 'ca' then 'catalan'::regconfig when 'da' then 'danish'::regconfig
    when 'nl' then 'dutch'::regconfig when 'fi' then 'finnish'::regconfig when 'fr' then 'french'::regconfig
    when 'de' then 'german'::regconfig when 'el' then 'greek'::regconfig when 'hi' then 'hindi'::regconfig
    when 'hu' then 'hungarian'::regconfig when 'id' then 'indonesian'::regconfig when 'ga' then 'irish'::regconfig
    when 'it' then 'italian'::regconfig when 'lt' then 'lithuanian'::regconfig when 'ne' then 'nepali'::regconfig
    when 'no' then 'norwegian'::regconfig when 'nb' then 'norwegian'::regconfig when 'nn' then 'norwegian'::regconfig
    when 'pt' then 'portuguese'::regconfig when 'ro' then 'romanian'::regconfig when 'ru' then 'russian'::regconfig
    when 'sr' then 'serbian'::regconfig when 'es' then 'spanish'::regconfig when 'sv' then 'swedish'::regconfig
    when 'ta' then 'tamil'::regconfig when 'tr' then 'turkish'::regconfig when 'yi' then 'yiddish'::regconfig
    else 'simple'::regconfig
end;

-- What the parser takes for a tag or a path is text to a reader; and over what goes on and on without a space it takes time
-- in proportion to the square of its length.
create function search_text(written text) returns text language sql immutable parallel safe
return regexp_replace(translate(coalesce(written, ''), '<>/', '   '), '(\S{200})', '\1 ', 'g');

create function search_query(tag text, q text) returns tsquery language sql immutable parallel safe
return websearch_to_tsquery(search_configuration(tag), search_text(q));

-- The query of each configuration, made once for all rows that are asked in their own language, which has a place there.
create function search_queries(q text) returns tsquery[] language sql immutable parallel safe
return (select array_agg(websearch_to_tsquery(configuration, search_text(q)) order by place)
        from unnest(search_configurations()) with ordinality as each (configuration, place));

create function search_place(tag text) returns integer language sql immutable parallel safe
return array_position(search_configurations(), search_configuration(tag));

-- Finds whatever the query of some language finds; empty when it is empty in each.
create function search_query_of_any(q text) returns tsquery language sql immutable parallel safe
return (select coalesce(string_agg('(' || query || ')', ' | '), '')::tsquery
        from (select distinct websearch_to_tsquery(configuration, search_text(q))::text
              from unnest(search_configurations()) configuration) as each (query)
        where query <> '');

-- The part of a text that holds what is looked for, else its beginning, with U+0001 before a match and U+0002 after it. The
-- parser must see no tags and paths in it either: 3, 4 and 5 stand for these characters, 6 for nothing. No text has any of
-- the six, as control characters are refused.
create function search_excerpt(tag text, plain_text text, q text) returns text language sql immutable parallel safe
return ts_headline(
    search_configuration(tag),
    regexp_replace(translate(left(plain_text, 10000), '<>/', E'\x03\x04\x05'), '(\S{200})', E'\\1\x06', 'g'),
    search_query(tag, q),
    E'StartSel=\x01, StopSel=\x02, MinWords=20, MaxWords=30');

-- A tsvector holds 1 MB, and a text of many long words comes to more: then as much of it is indexed as fits. A word is never
-- longer than 2 kB there, which is told with a notice for each that is.
create function search_vector(configuration regconfig, title text, summary text, plain_text text) returns tsvector
language plpgsql immutable set client_min_messages = warning as $$
declare
    head tsvector := setweight(to_tsvector(configuration, title), 'A')
                     || setweight(to_tsvector(configuration, summary), 'B');
begin
    loop
        begin
            return head || setweight(to_tsvector(configuration, plain_text), 'C');
        exception when program_limit_exceeded then
            plain_text := left(plain_text, length(plain_text) / 2);
        end;
    end loop;
end $$;

alter table article
    -- Whose sum ranks: what matches in the title, else in title and summary, else in all of it.
    add column search_title tsvector not null generated always as
        (to_tsvector(search_configuration(language), search_text(title))) stored,
    add column search_head tsvector not null generated always as
        (search_vector(search_configuration(language), search_text(title), search_text(summary), '')) stored,
    add column search tsvector not null generated always as
        (search_vector(search_configuration(language), search_text(title), search_text(summary), search_text(plain_text)))
        stored;
-- With more of their words in the statistics than usual: of one that is not there the planner would think that many articles
-- have it, and look through all of them in their order instead of asking the index for the few.
alter table article
    alter column search_title set statistics 1000,
    alter column search_head set statistics 1000,
    alter column search set statistics 1000;
-- Without a pending list, which each search would have to read through.
create index ix_article_search_title on article using gin (search_title) with (fastupdate = off);
create index ix_article_search_head on article using gin (search_head) with (fastupdate = off);
create index ix_article_search on article using gin (search) with (fastupdate = off);

-- A word without accents, each letter of another script as some Latin letter or digit: what is compared when a word may be
-- mistyped. Trigrams are made of letters, and in a database of locale C only Latin ones are letters.
create function search_shape(word text) returns text language sql immutable parallel safe
return (select coalesce(string_agg(
                   case when c ~ '[a-z0-9]' then c
                        else substr('abcdefghijklmnopqrstuvwxyz0123456789', ascii(c) % 36 + 1, 1) end, '' order by n), '')
        from regexp_split_to_table(regexp_replace(normalize(lower(word), nfkd), '[\u0300-\u036f]', '', 'g'), '')
             with ordinality as each (c, n)
        where c <> '');

-- The words of titles and summaries, of whatever articles: whether the public may be shown one is asked of the articles. A
-- word may stand here twice when two articles bring it at once; neither of them waits for the other.
create table search_word (
    word  text collate "C" not null,
    shape text             not null generated always as (search_shape(word)) stored
);
create index ix_search_word on search_word (word);
create index ix_search_word_shape on search_word using gin (shape gin_trgm_ops) with (fastupdate = off);

create function search_words(title text, summary text) returns setof text language sql immutable
begin atomic
    select word
    from unnest(tsvector_to_array(to_tsvector('simple', search_text(title || ' ' || coalesce(summary, ''))))) word
    where word !~ '[0-9.@:_-]' and char_length(word) between 3 and 50;
end;

create function keep_search_words() returns trigger language plpgsql as $$
begin
    insert into search_word (word)
    select found.word from search_words(new.title, new.summary) as found (word)
    where not exists (select from search_word kept where kept.word = found.word);
    return null;
end $$;

insert into search_word (word)
select distinct found.word from article cross join lateral search_words(title, summary) as found (word);

create trigger keep_search_words_of_new after insert on article for each row execute function keep_search_words();
create trigger keep_search_words after update on article for each row
    when (old.title <> new.title or old.summary is distinct from new.summary) execute function keep_search_words();
