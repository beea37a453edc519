-- Fills an empty database with news of the given size, the same rows every time: whatever looks random is arithmetic
-- modulo primes. Takes the psql variables articles (8 or more), comments, parties, updates (of each public outcome)
-- and busy (comments on one article).
-- Whatever the size, the published articles fill the same months, some are yet to come, and some of the published have a next
-- version.

\set ON_ERROR_STOP on
set client_min_messages = warning;
set timezone = 'UTC';
begin;

-- Nobody is there to be told, and a million times at that.
create function pg_temp.tell(state text) returns void language plpgsql as $$
declare
    told record;
begin
    for told in select tgrelid::regclass as name, tgname from pg_trigger where tgname like 'tell%' loop
        execute format('alter table %s %s trigger %I', told.name, state, told.tgname);
    end loop;
end $$;
select pg_temp.tell('disable') \g /dev/null

-- Version 7 in form and order (RFC 9562): the time in milliseconds, then what tells rows of one time apart.
create function pg_temp.id(at timestamptz, kind integer, n bigint) returns uuid immutable language sql as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(kind), 3, '0')
            || '8' || lpad(to_hex(n), 15, '0'))::uuid
$$;

-- One of so many, the first much more often than the last, as topics and parties are in the news.
create function pg_temp.pick(n bigint, of integer) returns integer immutable language sql as $$
    select floor(of * power(n * 7919 % 9973 / 9973.0, 2))::integer
$$;

create temporary table sentence on commit drop as
select s as number, initcap(left(words, 1)) || substr(words, 2) || '.' as text
from generate_series(0, 996) s,
    lateral (select string_agg(vocabulary[(s * 31 + w * w * 17 + s * w * 3) % cardinality(vocabulary) + 1], ' ' order by w)
             from generate_series(1, 12) w,
                 (select string_to_array(
                     'the a this that each no some after before during against between border treaty minister ceasefire '
                     || 'grain climate emission vote council paper draft clause deadline observer envoy harbour pipeline '
                     || 'tariff loan reform election asylum fishery glacier reactor satellite vaccine drought rail bridge '
                     || 'signed refused delayed welcomed rejected proposed reviewed financed inspected postponed renewed '
                     || 'quietly openly again twice partly fully hardly nearly abroad today on in with without under over '
                     || 'regional binding modest sharp early final common northern eastern public informal costly fragile',
                     ' ')) as v (vocabulary)) as w (words);

-- Those beyond the given number are scheduled. Some thirty are in German, by a stringer, on lighthouses: what few are when
-- there are many.
create temporary table news on commit drop as
select n,
       pg_temp.id(at, 1, n) as id,
       at,
       n <= :articles as public,
       case when n <= :articles then at else timestamptz '2099-01-01 06:00:00+00' + n * interval '1 hour' end as public_at,
       n <= :articles and n % greatest(:articles / 30, 1) = 0 as few,
       array_to_string((string_to_array(rtrim(text, '.'), ' '))[1:6], ' ') || ' ' || n as title
from generate_series(1, :articles + 300) n
    cross join lateral (
        select (timestamptz '2024-01-01 06:00:00+00' + n * (interval '470000 minutes' / :articles))::timestamptz(3)) as t (at)
    join sentence on sentence.number = n * 211 % 997;

-- Words to search for: one in few articles whatever their number, one in half of them, one in a tenth, and that one in half
-- of its articles in a phrase. Half of the tenth are among the half.
create temporary table remarked on commit drop as
select n,
       concat_ws(' ',
           case when few then 'A meteorite was seen.' end,
           case when n % 2 = 0 then 'The estuary froze.' end,
           case n / 2 % 20 when 3 then 'It stands in the nautical almanac.' when 13 then 'The almanac calls that nautical.' end)
           as remark
from news;

-- Four sections to an article: a heading, a paragraph, and one with the sentence that an outcome quotes.
create temporary table block on commit drop as
select n,
       section * 3 + part as place,
       case part when 0 then '## ' || plain when 1 then replace(plain, first, '**' || first || '**') else plain end as markdown,
       case part when 0 then '<h2>' || plain || '</h2>'
                 when 1 then '<p>' || replace(plain, first, '<strong>' || first || '</strong>') || '</p>'
                 else '<p>' || plain || '</p>' end as html,
       plain
from news
    join remarked using (n)
    cross join generate_series(1, 4) section
    cross join generate_series(0, 2) part
    cross join lateral (
        select string_agg(text, ' ' order by i) as many, min(text) filter (where i = 0) as first
        from generate_series(0, 3) i
            join sentence on sentence.number = (n * 7919 + section * 101 + part * 37 + i * 13) % 997) as s
    cross join lateral (
        select case part when 0 then 'Point ' || section || ' of session ' || n
                         when 1 then concat_ws(' ', many, case section when 2 then nullif(remark, '') end)
                         else many || ' In session ' || n || ' the parties settled point ' || section || '.' end) as p (plain);

insert into topic (id, version, slug, name, created_at)
select pg_temp.id('2023-12-01', 2, t), 0, lower(replace(name, ' ', '-')), name, '2023-12-01'
from generate_series(1, 41) t, lateral (select case t when 41 then 'Lighthouses' else 'Topic ' || t end) as called (name);
insert into topic_slug (slug, label_id, taken_at) select slug, id, created_at from topic;

insert into party (id, version, slug, name, created_at)
select pg_temp.id('2023-12-01', 3, p), 0, 'party-' || p, 'Party ' || p, '2023-12-01' from generate_series(1, :parties) p;
insert into party_slug (slug, label_id, taken_at) select slug, id, created_at from party;

insert into article (id, version, slug, language, title, title_key, summary, body, body_html, plain_text, word_count,
    authors, author_slugs, sources, comments_open, comment_moderation, status, published_at, once_public, revision,
    published_revision, created_by, created_at, updated_at)
select id, 3, lower(replace(title, ' ', '-')),
       case when few then 'de' when n % 4 = 0 then 'fr' else 'en-GB' end, title, lower(title),
       left(plain_text, 200), body, body_html, plain_text, cardinality(string_to_array(plain_text, ' ')),
       authors, author_slugs, jsonb_build_array(jsonb_build_object('title', 'Minutes of session ' || n,
           'url', 'https://example.org/minutes/' || n)),
       true, 'first', case when public then 'published' else 'scheduled' end, public_at, public, 3,
       case when public then 3 end, 'bench', at - interval '2 seconds', at
from news
    join (select n,
                 string_agg(markdown, E'\n\n' order by place) as body,
                 string_agg(html, E'\n' order by place) || E'\n' as body_html,
                 string_agg(plain, ' ' order by place) as plain_text
          from block group by n) as text using (n)
    cross join lateral (
        select jsonb_agg(jsonb_build_object('name', name) order by i) as authors,
               array_agg(lower(replace(name, ' ', '-')) order by i) as author_slugs
        from generate_series(case when few then -1 else 0 end, n % 3) i,
            lateral (select case i when -1 then 'Stringer'
                                   else 'Reporter ' || ((pg_temp.pick(n, 60) + i * 23) % 60 + 1) end) as p (name)) as written;

insert into article_slug (slug, article_id, taken_at, shown)
select slug, id, created_at, once_public from article;

insert into article_topic (article_id, position, topic_id)
select news.id, i, topic.id
from news
    cross join lateral generate_series(0, (n / 3 % 3)::integer + few::integer) i
    join topic on topic.slug = case when few and i > n / 3 % 3 then 'lighthouses'
                                    else 'topic-' || ((pg_temp.pick(n * 3, 40) + i * 13) % 40 + 1) end;

-- What the program keeps of an article's content: absent members are left out. The first revision has neither the last of
-- the sections nor sources, the second has half of the last section.
create temporary table kept on commit drop as
select n, id, public, at, public_at,
       jsonb_build_object(
           'title', title, 'slug', slug, 'language', language, 'summary', summary, 'body', body, 'authors', authors,
           'sources', sources, 'topics', topics,
           'commentPolicy', jsonb_build_object('open', true, 'moderation', 'FIRST')) as content,
       left(body, strpos(body, E'\n\n## Point 4') - 1) as beginning, char_length(body) as length
from news
    join (select id, slug, language, summary, body, authors, sources from article) as written using (id)
    join (select article_id as id, jsonb_agg(topic.name order by position) as topics
          from article_topic join topic on topic.id = topic_id group by article_id) as labelled using (id);

insert into revision (id, article_id, number, draft, content, changed, made_by, made_at)
select pg_temp.id(made_at, 6, n * 4 + number), id, number, false, content || other, changed, 'bench', made_at
from kept
    cross join lateral (values
        (1, jsonb_build_object('body', beginning, 'sources', '[]'::jsonb),
            '{title,slug,language,summary,body,authors,topics,commentPolicy}'::varchar[]),
        (2, jsonb_build_object('body', left(content ->> 'body', (char_length(beginning) + length) / 2)), '{body,sources}'),
        (3, '{}', '{body}')) as r (number, other, changed)
    cross join lateral (select at + make_interval(secs => number - 3)) as m (made_at);

create temporary table upcoming on commit drop as
select n, id, at, content || jsonb_build_object('title', 'Update: ' || (content ->> 'title')) as content,
       case when n / greatest(:articles / 200, 1) % 2 = 0
            then timestamptz '2099-01-01 06:00:00+00' + n * interval '1 minute' end as publish_at
from kept where public and (n - 1) % greatest(:articles / 200, 1) = 0;

insert into revision (id, article_id, number, draft, content, changed, made_by, made_at)
select pg_temp.id(at, 6, n * 4), id, 4, true, content, '{title}', 'bench', at from upcoming;

insert into article_draft (article_id, version, content, revision, publish_at, accept_lost_evidence, created_by, created_at,
    updated_by, updated_at)
select id, 0, content, 4, publish_at, false, 'bench', at, 'bench', at from upcoming;

insert into publication_entry (id, article_id, change, revision, at, made_by, made_at)
select pg_temp.id(at, 7, n), id, case when public then 'published' else 'scheduled' end, 3, public_at, 'bench', at from kept
union all
select pg_temp.id(at, 8, n), id, 'scheduled', 4, publish_at, 'bench', at from upcoming where publish_at is not null;

-- Statuses go backwards from the present one, so that each update brings another.
create temporary table outcome on commit drop as
select pg_temp.id(at, 4, n * 4 + k) as id, n, n * 4 + k as m, k, article.id as article_id, at, public, public_at,
       'In session ' || n || ' the parties settled point ' || k || '.' as quote, plain_text,
       pg_temp.pick((n * 4 + k) * 5, 6) as present
from news join article using (id) cross join generate_series(1, 4) k;

create function pg_temp.status(present integer, ago integer) returns text immutable language sql
return (array['reported', 'in_progress', 'fulfilled', 'stalled', 'abandoned', 'superseded'])[(present + ago * 5) % 6 + 1];

create function pg_temp.letter(status text) returns text immutable language sql
return case status when 'in_progress' then 'p' when 'superseded' then 'u' else left(status, 1) end;

insert into key_outcome (id, version, article_id, position, statement, kind, status, due_on, quote, quote_start, quote_end,
    evidence_state, reported_at, created_at, updated_at)
select id, 0, article_id, k,
       'The parties settled point ' || k || ' of session ' || n || ' after a long night'
         || case when m % 10 = 0 then ', before dawn.' else '.' end,
       (array['agreement', 'commitment', 'plan', 'discussion', 'concern', 'exclusion'])[pg_temp.pick(m, 6) + 1],
       pg_temp.status(present, case when public then :updates else 0 end),
       case when m % 3 > 0 then at::date + (m % 700)::integer end,
       quote, strpos(plain_text, quote) - 1, strpos(plain_text, quote) - 1 + char_length(quote),
       case when m % 997 = 0 then 'lost' else 'anchored' end, public_at, at, at
from outcome;

-- Every fifth is told by the next article, the others elsewhere.
create temporary table told on commit drop as
select outcome.id as outcome_id, m, k, i, at::date + i * 20 + (m % 10)::integer as on_date,
       pg_temp.status(present, :updates - i) as status, case when i % 5 = 3 then least(n + 1, :articles) end as told_by
from outcome cross join generate_series(1, :updates) i
where public;

create index on told (outcome_id);
analyze told;

insert into outcome_update (id, version, outcome_id, status, on_date, note, article_id, quote, quote_start, quote_end,
    evidence_state, source_url, created_at, created_by)
select pg_temp.id(on_date, 9, told.m * 10 + i), 0, outcome_id, status, on_date, 'Said of point ' || told.k || ' on that day.',
       source.article_id, source.quote, strpos(source.plain_text, source.quote) - 1,
       strpos(source.plain_text, source.quote) - 1 + char_length(source.quote), case when told_by is not null then 'anchored' end,
       case when told_by is null then 'https://example.org/minutes/' || told.m || '/' || i end, on_date, 'bench'
from told left join outcome as source on source.n = told_by and source.k = told.k;

insert into key_outcome_party (key_outcome_id, position, party_id)
select outcome.id, i, party.id
from outcome
    cross join lateral generate_series(0, (m % 3)::integer) i
    join party on party.slug = 'party-' || ((pg_temp.pick(m, :parties) + i * 67) % :parties + 1);

insert into label_set (labels)
select array_agg(party_id order by party_id) from key_outcome_party group by key_outcome_id
union
select array_agg(topic_id order by topic_id) from article_topic group by article_id;
insert into label_set_member (label_id, number) select label, number from label_set cross join unnest(labels) label;

insert into outcome_ledger (outcome_id, reported_at, updated_at, due_key, public_since, party_set, topic_set, kind,
    public_status, public_statuses, public_days, anchored, moved, lost)
select o.id, o.reported_at, o.updated_at, o.due_key, days[cardinality(days)], bound.number, on_topics.number,
       o.kind, right(statuses, 1), statuses, days,
       o.evidence_state = 'anchored' or quoting, false, o.evidence_state = 'lost'
from key_outcome o
    join article on article.id = o.article_id
    cross join lateral (
        select pg_temp.letter(o.status) || coalesce(string_agg(pg_temp.letter(told.status), '' order by on_date), '') as statuses,
               coalesce(array_agg(on_date order by on_date), '{}') as days, coalesce(bool_or(told_by is not null), false) as quoting
        from told where outcome_id = o.id) as stood
    left join (select key_outcome_id, array_agg(party_id order by party_id) as labels from key_outcome_party group by 1)
        as op on op.key_outcome_id = o.id
    left join label_set bound on bound.labels = op.labels
    left join (select article_id, array_agg(topic_id order by topic_id) as labels from article_topic group by 1)
        as at on at.article_id = article.id
    left join label_set on_topics on on_topics.labels = at.labels
order by o.reported_at, o.id;

-- Eight comments to a group, all on one article: a thread four deep with a side branch, and three that reply to none, of which
-- one waits in every other group. So many as :busy says are on one article.
create temporary table remark on commit drop as
select pg_temp.id(at, 5, c) as id, c, p, article_id, at,
       pg_temp.id(at - make_interval(secs => c % 8 - parent), 5, c - p + parent) as parent_id,
       pg_temp.id(at - make_interval(secs => c % 8), 5, c - p) as first_id
from generate_series(0, :comments - 1) c
    cross join lateral (
        select c / 8 as g, (c % 8)::integer as p,
               case c % 8 when 1 then 0 when 2 then 1 when 3 then 2 when 4 then 0 end as parent,
               case when c / 8 < (:busy + 7) / 8 then :articles / 2
                    else (c / 8 * 7919 % (:articles / 2 - 1)) * 2 + 1 end as n) as t
    cross join lateral (
        select news.id, news.at + make_interval(mins => (g % 1000)::integer, secs => p)
        from news where news.n = t.n) as a (article_id, at);

insert into comment (id, version, article_id, parent_id, thread_id, shown_under_id, depth, author_name, email_digest,
    body, body_html, client_address, status, held_by, visible, pinned, created_at)
select id, 1, article_id, parent_id, case when p < 5 then first_id else id end, parent_id,
       case p when 1 then 1 when 2 then 2 when 3 then 3 when 4 then 1 else 0 end,
       'Reader ' || c % 3001, sha256(email::bytea), text, '<p>' || text || '</p>', '192.0.2.1', case when waits then 'pending' else 'approved' end,
       case when waits then '{policy_first}'::varchar[] else '{}' end, not waits, false, at
from remark
    cross join lateral (select p = 7 and c / 8 % 2 = 0) as w (waits)
    cross join lateral (select 'reader' || c % 3001 || '@example.org') as e (email)
    cross join lateral (
        select string_agg(sentence.text, ' ' order by i)
        from generate_series(0, (c % 4)::integer) i join sentence on sentence.number = (c * 31 + i * 7) % 997) as b (text);

set constraints all immediate;
select pg_temp.tell('enable') \g /dev/null
commit;
