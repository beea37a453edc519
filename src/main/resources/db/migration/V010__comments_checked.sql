-- Comments from the form to the moderator: addresses that only the program can read, what was checked, earlier texts, rules.

alter table comment
    -- Encrypted, and what it is looked up by: a digest that only the program can make. Neither is there once it is erased.
    add column email_sealed      bytea,
    add column email_digest      bytea    constraint ck_comment_email_digest check (length(email_digest) = 32),
    -- Whether its author showed that the address is theirs.
    add column proven            boolean  not null default false,
    -- Of what its author has to show to change it; comments of before have none.
    add column edit_token_digest bytea    constraint ck_comment_edit_token_digest check (length(edit_token_digest) = 32),
    -- The rules that made it wait, by name.
    add column held_by           varchar[] not null default '{}',
    -- When the checks last looked at it.
    add column judged_at         timestamptz(3) not null default '1970-01-01 00:00:00+00',
    -- Its words without what does not tell texts apart, and for a longer text 64 bits that are alike for texts that are alike.
    add column text_digest       bytea    constraint ck_comment_text_digest check (length(text_digest) = 32),
    add column text_signature    bigint,
    -- Whom its client counts as: one address of version 4, all of a site of version 6.
    add column client_network    cidr     generated always as
        (network(set_masklen(client_address, case family(client_address) when 4 then 32 else least(64, masklen(client_address)) end)))
        stored,
    alter column author_email drop not null,
    alter column email_key drop not null,
    alter column client_address drop not null;

create index ix_comment_created on comment (created_at desc, id desc) include (text_signature);
create index ix_comment_client on comment (client_network, created_at);
create index ix_comment_email on comment (email_digest, created_at);
create index ix_comment_text on comment (text_digest, created_at);
create index ix_comment_article_queue on comment (article_id, status, created_at, id);
create index ix_comment_judged on comment (judged_at, id) where status = 'pending';
create index ix_comment_body on comment using gin (lower(body) gin_trgm_ops);
create index ix_comment_held_by on comment using gin (held_by) where status = 'pending';

-- What each check found, for decisions that no person made.
alter table comment_decision add column findings jsonb;

-- What a comment said before its author changed it.
create table comment_revision (
    id          uuid           not null constraint pk_comment_revision primary key,
    comment_id  uuid           not null constraint fk_comment_revision_comment references comment on delete cascade,
    author_name text           not null,
    author_url  text,
    body        text           not null,
    replaced_at timestamptz(3) not null
);
create index ix_comment_revision_comment on comment_revision (comment_id, id);

-- What moderators want held or taken for spam.
create table moderation_rule (
    id         uuid           not null constraint pk_moderation_rule primary key,
    version    bigint         not null,
    kind       text           not null constraint ck_moderation_rule_kind
                              check (kind in ('word', 'pattern', 'network', 'email_domain', 'max_links',
                                'posts_per_client', 'posts_per_address')),
    value      text           not null constraint ck_moderation_rule_value check (char_length(value) between 1 and 200),
    result     text           not null constraint ck_moderation_rule_result check (result in ('hold', 'spam')),
    note       text           constraint ck_moderation_rule_note check (char_length(note) between 1 and 500),
    created_by text           not null,
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    constraint uq_moderation_rule_value unique (kind, value)
);
-- Of what is a number there is one.
create unique index uq_moderation_rule_number on moderation_rule (kind)
    where kind in ('max_links', 'posts_per_client', 'posts_per_address');
create index ix_moderation_rule_created on moderation_rule (created_at desc, id desc);

create table comment_report (
    id             uuid           not null constraint pk_comment_report primary key,
    comment_id     uuid           not null constraint fk_comment_report_comment references comment on delete cascade,
    reason         text           not null constraint ck_comment_report_reason
                                  check (reason in ('spam', 'abuse', 'off_topic', 'illegal')),
    detail         text           constraint ck_comment_report_detail check (char_length(detail) between 1 and 1000),
    -- Tells reporters apart and no more: a keyed digest of their network and the comment.
    reporter       bytea          not null constraint ck_comment_report_reporter check (length(reporter) = 32),
    reported_at    timestamptz(3) not null,
    -- When a moderator decided about the comment afterwards.
    settled_at     timestamptz(3),
    constraint uq_comment_report_reporter unique (comment_id, reporter)
);

-- What the author of a comment says against a decision: once.
create table comment_appeal (
    comment_id uuid           not null constraint pk_comment_appeal primary key
                              constraint fk_comment_appeal_comment references comment on delete cascade,
    text       text           not null constraint ck_comment_appeal_text check (char_length(text) between 1 and 2000),
    made_at    timestamptz(3) not null,
    settled_at timestamptz(3)
);
create index ix_comment_appeal_open on comment_appeal (made_at, comment_id) where settled_at is null;

-- Articles whose comments a moderator closed.
create table comment_closure (
    article_id uuid           not null constraint pk_comment_closure primary key
                              constraint fk_comment_closure_article references article on delete cascade,
    reason     text           constraint ck_comment_closure_reason check (char_length(reason) between 1 and 500),
    closed_by  text           not null,
    closed_at  timestamptz(3) not null
);
