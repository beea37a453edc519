-- The editorial life of an article: publication in time, revisions, the next version behind a public article, corrections,
-- translations, and what stays when an article is removed for good.

alter table article
    drop constraint ck_article_status,
    drop constraint ck_article_published_at,
    add constraint ck_article_status check (status in ('draft', 'scheduled', 'published', 'trashed')),
    add constraint ck_article_published_at check ((published_at is not null) = (status in ('scheduled', 'published'))),
    -- What is public goes by these two and the clock; the status tells what of it has been acted upon.
    add column unpublish_at timestamptz(3),
    add constraint ck_article_unpublish_at
        check (unpublish_at is null or published_at is not null and unpublish_at > published_at),
    add column due_at timestamptz(3) generated always as
        (case status when 'scheduled' then published_at when 'published' then unpublish_at end) stored,
    -- What a list by change goes by: coming into public is a change too.
    add column changed_at timestamptz(3) not null generated always as (greatest(updated_at, published_at)) stored,
    add column accept_lost_evidence boolean not null default false,
    add column revision integer not null default 1,
    add column published_revision integer,
    add column corrections jsonb not null default '[]',
    -- The article that this one translates, or once translated: it may be gone while its translations stay together.
    add column translation_group uuid;

update article set published_revision = 1 where once_public;

create unique index uq_article_translation on article (coalesce(translation_group, id), language);
create index ix_article_due on article (due_at) where due_at is not null;

drop index ix_article_public_listed;
drop index ix_article_public_updated;
drop index ix_article_public_title;
drop index ix_article_updated;
create index ix_article_public_listed on article (listed_at desc, id desc) where published_at is not null;
create index ix_article_public_changed on article (changed_at desc, id desc) where published_at is not null;
create index ix_article_public_title on article (title_key, id) where published_at is not null;
-- With its pattern operators it serves a language and its variants alike, whatever the collation.
create index ix_article_public_language on article (language text_pattern_ops) where published_at is not null;
create index ix_article_changed on article (changed_at desc, id desc);

create table gone_article (
    id      uuid           not null constraint pk_gone_article primary key,
    gone_at timestamptz(3) not null,
    gone_by text           not null
);

alter table article_slug
    alter column article_id drop not null,
    add column gone_id uuid constraint fk_article_slug_gone references gone_article,
    add constraint ck_article_slug_owner check (num_nonnulls(article_id, gone_id) = 1),
    -- Whether the public ever saw the article under it, so that it leads the public on.
    add column shown boolean not null default false;

update article_slug set shown = true where article_id in (select id from article where once_public);

create table revision (
    id            uuid           not null constraint pk_revision primary key,
    article_id    uuid           not null constraint fk_revision_article references article on delete cascade,
    number        integer        not null constraint ck_revision_number check (number >= 1),
    -- Of the next version behind a public article, not of the article itself.
    draft         boolean        not null,
    content       jsonb          not null,
    changed       varchar[]      not null,
    restored_from integer,
    made_by       text           not null,
    made_at       timestamptz(3) not null,
    constraint uq_revision_number unique (article_id, number)
);

-- What articles are now becomes their first revision.
insert into revision (id, article_id, number, draft, content, changed, made_by, made_at)
select (substr(ms, 1, 8) || '-' || substr(ms, 9, 4) || '-7' || substr(gen_random_uuid()::text, 16))::uuid,
       id, 1, false, content, array(select jsonb_object_keys(content)), created_by, updated_at
from article
    cross join lateral (
        select lpad(to_hex((extract(epoch from updated_at) * 1000)::bigint), 12, '0'),
               jsonb_strip_nulls(jsonb_build_object(
                   'title', title, 'slug', slug, 'language', language, 'summary', summary, 'body', body,
                   'authors', authors, 'image', image, 'event', event, 'sources', sources,
                   'topics', (select coalesce(jsonb_agg(topic.name order by position), '[]')
                              from article_topic join topic on topic.id = topic_id where article_id = article.id),
                   'commentPolicy', jsonb_build_object(
                       'open', comments_open, 'closesAfterDays', comments_close_after_days,
                       'moderation', upper(comment_moderation))))) as first (ms, content);

create table article_draft (
    article_id           uuid           not null constraint pk_article_draft primary key
                                        constraint fk_article_draft_article references article on delete cascade,
    version              bigint         not null,
    content              jsonb          not null,
    revision             integer        not null,
    publish_at           timestamptz(3),
    accept_lost_evidence boolean        not null,
    -- Why it did not become public when it was to.
    refusal              text           constraint ck_article_draft_refusal check (refusal in ('evidence_lost', 'conflict')),
    created_by           text           not null,
    created_at           timestamptz(3) not null,
    updated_by           text           not null,
    updated_at           timestamptz(3) not null
);
create index ix_article_draft_due on article_draft (publish_at) where publish_at is not null;

create table publication_entry (
    id         uuid           not null constraint pk_publication_entry primary key,
    article_id uuid           not null constraint fk_publication_entry_article references article on delete cascade,
    change     text           not null constraint ck_publication_entry_change
                              check (change in ('scheduled', 'published', 'withdrawn', 'trashed', 'restored')),
    revision   integer        not null,
    -- When it takes or took effect, and who made it so when; nobody did what the clock did.
    at         timestamptz(3) not null,
    made_by    text,
    made_at    timestamptz(3) not null
);
create index ix_publication_entry_article on publication_entry (article_id, id);

create table signing_key (
    id         text           not null constraint pk_signing_key primary key,
    secret     bytea          not null,
    created_at timestamptz(3) not null
);
