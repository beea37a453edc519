-- Mails to those who comment: what they asked to be told, and what is still to be sent.

-- Authors who asked to be told of replies to their comment: for good once they confirmed it, until they end it.
create table comment_subscription (
    comment_id   uuid           not null constraint pk_comment_subscription primary key
                                constraint fk_comment_subscription_comment references comment on delete cascade,
    asked_at     timestamptz(3) not null,
    confirmed_at timestamptz(3),
    ended_at     timestamptz(3)
);

-- Whom it goes to is the comment's address, which is kept there alone.
create table comment_mail (
    id          uuid           not null constraint pk_comment_mail primary key,
    kind        text           not null constraint ck_comment_mail_kind check (kind in ('confirmation', 'reply')),
    comment_id  uuid           not null constraint fk_comment_mail_comment references comment on delete cascade,
    reply_id    uuid           constraint fk_comment_mail_reply references comment on delete cascade,
    created_at  timestamptz(3) not null,
    -- When it is tried next; who tries it moves this on first, so that nobody else does.
    due_at      timestamptz(3) not null,
    attempts    integer        not null default 0,
    sent_at     timestamptz(3),
    given_up_at timestamptz(3),
    constraint ck_comment_mail_reply check ((kind = 'reply') = (reply_id is not null)),
    constraint uq_comment_mail_once unique nulls not distinct (comment_id, kind, reply_id)
);
create index ix_comment_mail_due on comment_mail (due_at) where sent_at is null and given_up_at is null;
create index ix_comment_mail_reply on comment_mail (reply_id) where reply_id is not null;
