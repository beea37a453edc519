-- Every slug that a topic or a party has or had. The primary key is what keeps a slug to one label.

create table topic_slug (
    slug     text collate "C" not null constraint pk_topic_slug primary key,
    label_id uuid             not null constraint fk_topic_slug_topic references topic on delete cascade,
    taken_at timestamptz(3)   not null
);
create index ix_topic_slug_label on topic_slug (label_id);

create table party_slug (
    slug     text collate "C" not null constraint pk_party_slug primary key,
    label_id uuid             not null constraint fk_party_slug_party references party on delete cascade,
    taken_at timestamptz(3)   not null
);
create index ix_party_slug_label on party_slug (label_id);

insert into topic_slug (slug, label_id, taken_at) select slug, id, created_at from topic;
insert into party_slug (slug, label_id, taken_at) select slug, id, created_at from party;

-- Labels that are put into another order are written row by row, so that one may stand twice until all are written.
alter table article_topic
    drop constraint uq_article_topic,
    add constraint uq_article_topic unique (topic_id, article_id) deferrable initially deferred;
alter table key_outcome_party
    drop constraint uq_key_outcome_party,
    add constraint uq_key_outcome_party unique (party_id, key_outcome_id) deferrable initially deferred;
