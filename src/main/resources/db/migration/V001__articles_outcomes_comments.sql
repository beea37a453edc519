-- Articles, their key outcomes and readers' comments; API keys; answers kept for safe retries.
-- Closed sets are text with checks, so that a new value is one more migration and no table rewrite.

create table api_key (
    id            uuid           not null constraint pk_api_key primary key,
    version       bigint         not null,
    token_id      text           not null constraint uq_api_key_token_id unique,
    secret_digest bytea          not null constraint ck_api_key_secret_digest check (length(secret_digest) = 32),
    role          text           not null constraint ck_api_key_role
                                 check (role in ('reader', 'author', 'editor', 'moderator', 'admin')),
    label         text           not null,
    created_at    timestamptz(3) not null,
    expires_at    timestamptz(3),
    revoked_at    timestamptz(3),
    last_used_at  timestamptz(3)
);
create index ix_api_key_created on api_key (created_at desc, id desc);

-- The answer is encrypted with a key made from the Idempotency-Key, which is not kept.
create table kept_answer (
    id          bytea          not null constraint pk_kept_answer primary key,
    body_digest bytea          not null,
    answer      bytea          not null,
    kept_at     timestamptz(3) not null
);
create index ix_kept_answer_kept on kept_answer (kept_at);

create table topic (
    id         uuid           not null constraint pk_topic primary key,
    version    bigint         not null,
    slug       text collate "C" not null constraint uq_topic_slug unique,
    name       text           not null,
    created_at timestamptz(3) not null
);

create table article (
    id                        uuid             not null constraint pk_article primary key,
    version                   bigint           not null,
    slug                      text collate "C" not null,
    language                  text             not null,
    title                     text             not null constraint ck_article_title
                                               check (char_length(title) between 1 and 200),
    title_key                 text collate "C" not null,
    summary                   text             constraint ck_article_summary check (char_length(summary) <= 500),
    body                      text             not null constraint ck_article_body check (char_length(body) <= 200000),
    body_html                 text             not null,
    plain_text                text             not null,
    word_count                integer          not null,
    authors                   jsonb            not null,
    -- An array of what Hibernate takes its elements for: between the two kinds of arrays there is no operator.
    author_slugs              varchar[]        not null,
    image                     jsonb,
    event                     jsonb,
    sources                   jsonb            not null,
    comments_open             boolean          not null,
    comments_close_after_days integer          constraint ck_article_comments_close_after_days
                                               check (comments_close_after_days between 1 and 36500),
    comment_moderation        text             not null constraint ck_article_comment_moderation
                                               check (comment_moderation in ('none', 'first', 'all')),
    status                    text             not null constraint ck_article_status
                                               check (status in ('draft', 'published', 'trashed')),
    published_at              timestamptz(3)   constraint ck_article_published_at
                                               check (published_at is not null or status <> 'published'),
    -- What a list by publication goes by: an article that is not public stands before all that are.
    listed_at                 timestamptz(3)   not null
                              generated always as (coalesce(published_at, timestamptz '9999-12-31 00:00:00+00')) stored,
    once_public               boolean          not null,
    created_by                text             not null,
    created_at                timestamptz(3)   not null,
    updated_at                timestamptz(3)   not null
);
create index ix_article_public_listed on article (listed_at desc, id desc) where status = 'published';
create index ix_article_public_updated on article (updated_at desc, id desc) where status = 'published';
create index ix_article_public_title on article (title_key, id) where status = 'published';
create index ix_article_listed on article (listed_at desc, id desc);
create index ix_article_updated on article (updated_at desc, id desc);
create index ix_article_title on article (title_key, id);
create index ix_article_author_slugs on article using gin (author_slugs);

-- Every slug that an article has or had. The primary key is what keeps a slug to one article for good.
create table article_slug (
    slug       text collate "C" not null constraint pk_article_slug primary key,
    article_id uuid             not null constraint fk_article_slug_article references article on delete cascade
                                deferrable initially deferred,
    taken_at   timestamptz(3)   not null
);
create index ix_article_slug_article on article_slug (article_id);

create table article_topic (
    article_id uuid    not null constraint fk_article_topic_article references article on delete cascade,
    position   integer not null,
    topic_id   uuid    not null constraint fk_article_topic_topic references topic,
    constraint pk_article_topic primary key (article_id, position),
    constraint uq_article_topic unique (topic_id, article_id)
);

create table party (
    id         uuid             not null constraint pk_party primary key,
    version    bigint           not null,
    slug       text collate "C" not null constraint uq_party_slug unique,
    name       text             not null,
    created_at timestamptz(3)   not null
);

create table key_outcome (
    id             uuid           not null constraint pk_key_outcome primary key,
    version        bigint         not null,
    article_id     uuid           not null constraint fk_key_outcome_article references article on delete cascade,
    position       integer        not null constraint ck_key_outcome_position check (position >= 1),
    statement      text           not null constraint ck_key_outcome_statement
                                  check (char_length(statement) between 1 and 500),
    kind           text           not null constraint ck_key_outcome_kind
                                  check (kind in ('agreement', 'commitment', 'plan', 'discussion', 'concern', 'exclusion')),
    status         text           not null constraint ck_key_outcome_status
                                  check (status in
                                    ('reported', 'in_progress', 'fulfilled', 'stalled', 'abandoned', 'superseded')),
    due_on         date,
    -- What a list by deadline goes by: no deadline stands after all deadlines.
    due_key        date           not null generated always as (coalesce(due_on, date '9999-12-31')) stored,
    quote          text           not null,
    quote_prefix   text,
    quote_suffix   text,
    quote_start    integer        not null,
    quote_end      integer        not null,
    evidence_state text           not null constraint ck_key_outcome_evidence_state
                                  check (evidence_state in ('anchored', 'moved', 'lost')),
    reported_at    timestamptz(3) not null,
    created_at     timestamptz(3) not null,
    updated_at     timestamptz(3) not null,
    constraint uq_key_outcome_position unique (article_id, position) deferrable initially deferred,
    constraint ck_key_outcome_quote check (quote_start >= 0 and quote_end > quote_start)
);
create index ix_key_outcome_reported on key_outcome (reported_at desc, id desc);
create index ix_key_outcome_updated on key_outcome (updated_at desc, id desc);
create index ix_key_outcome_due on key_outcome (due_key, id);

create table key_outcome_party (
    key_outcome_id uuid    not null constraint fk_key_outcome_party_outcome references key_outcome on delete cascade,
    position       integer not null,
    party_id       uuid    not null constraint fk_key_outcome_party_party references party,
    constraint pk_key_outcome_party primary key (key_outcome_id, position),
    constraint uq_key_outcome_party unique (party_id, key_outcome_id)
);

create table comment (
    id             uuid           not null constraint pk_comment primary key,
    version        bigint         not null,
    article_id     uuid           not null constraint fk_comment_article references article on delete cascade,
    parent_id      uuid,
    -- The comment that the thread began with, itself for that one.
    thread_id      uuid           not null,
    -- Where a tree shows it: below the parent, or below the deepest ancestor that may still have replies shown.
    shown_under_id uuid,
    depth          integer        not null constraint ck_comment_depth check (depth between 0 and 5),
    author_name    text           not null constraint ck_comment_author_name
                                  check (char_length(author_name) between 1 and 80),
    author_email   text           not null,
    email_key      text           not null,
    author_url     text,
    body           text           not null constraint ck_comment_body check (char_length(body) between 1 and 5000),
    body_html      text           not null,
    client_address inet           not null,
    status         text           not null constraint ck_comment_status
                                  check (status in ('pending', 'approved', 'rejected', 'spam', 'deleted')),
    -- Shown to the public: approved, or deleted with something shown below it; and nothing above it is hidden.
    visible        boolean        not null,
    pinned         boolean        not null,
    created_at     timestamptz(3) not null,
    edited_at      timestamptz(3),
    constraint uq_comment_article unique (article_id, id),
    constraint fk_comment_parent foreign key (article_id, parent_id) references comment (article_id, id)
);
-- With the status, so that counting an article's comments need not read them.
create index ix_comment_visible on comment (article_id, created_at, id) include (status) where visible;
create index ix_comment_visible_roots on comment (article_id, created_at, id) where visible and parent_id is null;
create index ix_comment_visible_shown_under on comment (shown_under_id, created_at, id) where visible;
create index ix_comment_visible_newest on comment (created_at desc, id desc) where visible;
create index ix_comment_parent on comment (parent_id);
create index ix_comment_thread on comment (thread_id);
create index ix_comment_queue on comment (status, created_at, id);
create index ix_comment_email_key on comment (email_key) where status = 'approved';

create table comment_decision (
    id         uuid           not null constraint pk_comment_decision primary key,
    comment_id uuid           not null constraint fk_comment_decision_comment references comment on delete cascade,
    status     text           not null constraint ck_comment_decision_status
                              check (status in ('pending', 'approved', 'rejected', 'spam', 'deleted')),
    rule       text           not null,
    reason     text           not null,
    decided_by text,
    decided_at timestamptz(3) not null
);
create index ix_comment_decision_comment on comment_decision (comment_id, id);
