-- Search and saving in time that does not grow with what there is.

-- As before, in less time: "translate" takes long texts character by character.
create or replace function search_text(written text) returns text language sql immutable parallel safe
return regexp_replace(
    replace(replace(replace(coalesce(written, ''), '<', ' '), '>', ' '), '/', ' '), '(\S{200})', '\1 ', 'g');

-- A tsvector holds 1 MB, and a text of many long words comes to more: then as much of it is indexed as fits. A word is never
-- longer than 2 kB there, which is told with a notice for each that is. Nor does it count words beyond 16383, which is where
-- 115,000 characters mostly end: of what comes behind these only which words there are is of use, so that each is parsed once.
create or replace function search_vector(configuration regconfig, title text, summary text, plain_text text)
returns tsvector language plpgsql immutable set client_min_messages = warning as $$
declare
    counted constant integer := 115000;
    head tsvector := setweight(to_tsvector(configuration, title), 'A')
                     || setweight(to_tsvector(configuration, summary), 'B');
    cut integer := length(plain_text);
    rest text := '';
begin
    if cut > counted then
        cut := counted + strpos(substr(plain_text, counted), ' ') - 1;
        if cut >= counted then
            rest := (select string_agg(word, ' ')
                     from (select distinct word from unnest(string_to_array(substr(plain_text, cut), ' ')) word) as each);
            plain_text := left(plain_text, cut);
        end if;
    end if;
    loop
        begin
            return head || setweight(to_tsvector(configuration, plain_text), 'C')
                   || strip(to_tsvector(configuration, rest));
        exception when program_limit_exceeded then
            plain_text := left(plain_text, length(plain_text) / 2);
            rest := left(rest, length(rest) / 2);
        end;
    end loop;
end $$;

-- How far to walk through the articles in their order, from a place in it, before the index for words is asked: to the time
-- that it gives. How often words stand together nobody can tell from how often each of them does. When all stand in a
-- thousand texts, a walk comes upon enough of them soon, while the index gives all to be looked at; of fewer that is quicker.
create function search_reach(q text, place timestamptz) returns timestamptz
language plpgsql stable set enable_seqscan = off as $$
declare
    all_words tsquery := regexp_replace(search_query_of_any(q)::text, '<(-|\d+)>', '&', 'g')::tsquery;
begin
    if (select count(*) from (select from article where search @@ all_words limit 1000) as having_them) < 1000 then
        return 'infinity';
    end if;
    return coalesce(
        (select listed_at from article
         where published_at is not null and listed_at <= least(place, statement_timestamp())
         order by listed_at desc, id desc offset 2000 limit 1),
        '-infinity');
end $$;

-- The last articles that became public. What words have become usual is known from these; by the indexes for words alone,
-- all articles that have such a word are found before the first is looked at.
create function search_newest() returns table (language text, title text, summary text, search_head tsvector)
language sql stable rows 200 set enable_indexscan = on as $$
    select language, title, summary, search_head from article
    where published_at <= statement_timestamp() and listed_at <= statement_timestamp()
      and (unpublish_at is null or unpublish_at > statement_timestamp())
    order by listed_at desc, id desc limit 200
$$;
