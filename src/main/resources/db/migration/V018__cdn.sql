-- Queues what is told for the caches in front, too, in the same transaction: what is committed is sent, however nodes end.

-- Has its row while nodes have caches in front that want to be told.
create table cdn (
    wanted boolean not null default true constraint pk_cdn primary key constraint ck_cdn_wanted check (wanted)
);

-- No tag is unique here: writers must not wait for one another. What is sent once is sent again a little later, to take away what
-- was on its way to a cache meanwhile.
create table waiting_purge (
    id     bigint         generated always as identity constraint pk_waiting_purge primary key,
    tag    text           not null,
    sent   boolean        not null default false,
    due_at timestamptz(3) not null default now()
);
create index ix_waiting_purge_due on waiting_purge (due_at);

-- The schedule is a matter of nodes, no answer has its tag.
create or replace function tell(tag text) returns void language plpgsql as $$
begin
    perform set_config('communique.told', 'yes', true), pg_notify('communique', tag);
    if tag <> 'schedule' and exists (select from cdn) then
        insert into waiting_purge (tag) values (tell.tag);
    end if;
end $$;

-- Nodes know by themselves when the clock changes what is public; caches in front are told when that is written down.
create function on_article_settled() returns trigger language plpgsql as $$
begin
    perform tell_whole_article(new.id, coalesce(new.translation_group, new.id));
    return null;
end $$;
create trigger tell_settled after update on article for each row
    when (old.status = 'scheduled' and new.status = 'published')
    execute function on_article_settled();
