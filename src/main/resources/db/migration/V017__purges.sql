-- Tells every node, in the transaction that changes something public, which answers show it: by tags on one channel. What is not
-- public tells nothing. Whoever writes, and however, it is told.

create function tell(tag text) returns void language sql as $$
    select set_config('communique.told', 'yes', true), pg_notify('communique', tag);
$$;

-- Ends what a transaction tells, if it told anything, with a mark by which its node knows that it has heard all of it.
create function tell_mark(mark text) returns boolean language plpgsql as $$
begin
    if current_setting('communique.told', true) is distinct from 'yes' then
        return false;
    end if;
    perform pg_notify('communique', '@' || mark);
    return true;
end $$;

-- Of what goes with its article it is not known any more whether that was public.
create function is_listed(of_article uuid) returns boolean language sql stable
return coalesce((select published_at is not null from article where id = of_article), true);

-- Names of topics and parties stand in lists of others, which are told by one tag. Lists that are narrowed to a topic or a party are known by any of its slugs, as they are asked for.
create function topic_tags(of_article uuid) returns setof text language sql stable as $$
    select 'topic-' || slug from article_topic join topic_slug on label_id = topic_id where article_id = of_article;
$$;

create function party_tags(of_outcome uuid) returns setof text language sql stable as $$
    select 'party-' || slug from key_outcome_party join party_slug on label_id = party_id where key_outcome_id = of_outcome;
$$;

-- An outcome, with those that it is related to, which show it.
create function tell_outcome(of_outcome uuid) returns void language sql as $$
    select tell(tag)
    from (select 'outcome-' || id, 'article-' || article_id from key_outcome where id = of_outcome
          union all
          select 'outcome-' || id, 'article-' || article_id
          from outcome_relation join key_outcome on id in (outcome_id, other_id)
          where of_outcome in (outcome_id, other_id) and id <> of_outcome) as each (outcome, article)
        cross join lateral (values (outcome), (article)) as tags (tag)
    union all
    select tell(tag) from (select 'outcomes' union all select 'parties' union all select party_tags(of_outcome)) as tags (tag);
$$;

-- An article, with the lists that show it and the histories that cite it.
create function tell_article(of_article uuid) returns void language sql as $$
    select tell(tag)
    from (select 'article-' || of_article union all select 'articles' union all select topic_tags(of_article)
          union all
          select party_tags(id) from key_outcome where article_id = of_article) as tags (tag)
    union all
    select tell_outcome(outcome_id)
    from (select distinct outcome_id from outcome_update where article_id = of_article) as citing;
$$;

-- And all that has it in its address, or is public only while it is.
create function tell_whole_article(of_article uuid, translations uuid) returns void language sql as $$
    select tell_article(of_article)
    union all
    select tell(tag)
    from (select unnest(array['topics', 'parties', 'outcomes', 'comments', 'comments-' || of_article, 'schedule'])
          union all
          select 'article-' || id from article where coalesce(translation_group, id) = translations) as tags (tag)
    union all
    select tell_outcome(id) from key_outcome where article_id = of_article;
$$;

create function on_article() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.published_at is not null then
            perform tell_whole_article(old.id, coalesce(old.translation_group, old.id));
        elsif old.once_public then
            perform tell('article-' || old.id);
        end if;
    elsif tg_op = 'UPDATE' and old.published_at is null and new.published_at is null then
        if new.once_public then
            perform tell('article-' || new.id);
        end if;
    elsif tg_op = 'INSERT' or (old.published_at, old.unpublish_at, old.slug, old.title, old.language, old.translation_group)
            is distinct from (new.published_at, new.unpublish_at, new.slug, new.title, new.language, new.translation_group) then
        if tg_op = 'UPDATE' or new.published_at is not null then
            perform tell_whole_article(new.id, coalesce(new.translation_group, new.id));
            if tg_op = 'UPDATE' and old.translation_group is not null then
                perform tell('article-' || id) from article where coalesce(translation_group, id) = old.translation_group;
            end if;
        end if;
    else
        perform tell_article(new.id);
    end if;
    return null;
end $$;
create trigger tell after insert or update or delete on article for each row execute function on_article();

-- Leads the public on from a former slug, or tells it that the article is gone.
create function on_article_slug() returns trigger language plpgsql as $$
begin
    if coalesce(old.shown, false) or coalesce(new.shown, false) then
        perform tell('article-' || coalesce(new.article_id, old.article_id, new.gone_id, old.gone_id));
    end if;
    return null;
end $$;
create trigger tell after insert or update or delete on article_slug for each row execute function on_article_slug();

create function on_article_topic() returns trigger language plpgsql as $$
declare
    changed article_topic := coalesce(new, old);
begin
    if is_listed(changed.article_id) then
        perform tell(tag)
        from (select unnest(array['topics', 'articles', 'outcomes', 'article-' || changed.article_id])
              union all
              select 'topic-' || slug from topic_slug where label_id in (old.topic_id, new.topic_id)) as tags (tag);
    end if;
    return null;
end $$;
create trigger tell after insert or update or delete on article_topic for each row execute function on_article_topic();

-- A topic or a party, which many answers name: the kind, and where lists of what has it are told.
create function on_label() returns trigger language plpgsql as $$
begin
    perform tell(tag)
    from unnest(array['labels', 'outcomes', tg_argv[1], tg_argv[2], tg_argv[0] || '-' || new.slug, tg_argv[0] || '-' || old.slug])
        as tag
    where tag is not null;
    execute format('select tell($1 || slug) from %I where label_id = $2', tg_argv[0] || '_slug') using tg_argv[0] || '-', old.id;
    return null;
end $$;
create trigger tell after update or delete on topic for each row execute function on_label('topic', 'topics', 'articles');
create trigger tell after update or delete on party for each row execute function on_label('party', 'parties');

create function on_label_slug() returns trigger language plpgsql as $$
begin
    perform tell(tg_argv[0] || '-' || coalesce(new.slug, old.slug));
    return null;
end $$;
create trigger tell after insert or update or delete on topic_slug for each row execute function on_label_slug('topic');
create trigger tell after insert or update or delete on party_slug for each row execute function on_label_slug('party');

create function on_key_outcome() returns trigger language plpgsql as $$
begin
    if is_listed(coalesce(new.article_id, old.article_id)) then
        if tg_op = 'DELETE' then
            perform tell(tag) from unnest(array['outcome-' || old.id, 'article-' || old.article_id, 'outcomes', 'parties']) as tag;
        else
            perform tell_outcome(new.id);
        end if;
    end if;
    return null;
end $$;
create trigger tell after insert or update or delete on key_outcome for each row execute function on_key_outcome();

create function on_key_outcome_party() returns trigger language plpgsql as $$
declare
    changed key_outcome_party := coalesce(new, old);
begin
    if is_listed((select article_id from key_outcome where id = changed.key_outcome_id)) then
        perform tell_outcome(changed.key_outcome_id);
        perform tell('party-' || slug) from party_slug where label_id in (old.party_id, new.party_id);
    end if;
    return null;
end $$;
create trigger tell after insert or update or delete on key_outcome_party for each row execute function on_key_outcome_party();

-- What is told of an outcome: its updates and its standing.
create function on_outcome_detail() returns trigger language plpgsql as $$
declare
    outcome uuid := coalesce(new.outcome_id, old.outcome_id);
begin
    if is_listed((select article_id from key_outcome where id = outcome)) then
        perform tell_outcome(outcome);
    end if;
    return null;
end $$;
create trigger tell after insert or update or delete on outcome_update for each row execute function on_outcome_detail();
create trigger tell after insert on outcome_ledger for each row execute function on_outcome_detail();
create trigger tell_changed after update on outcome_ledger for each row
    when ((old.public_statuses, old.public_days) is distinct from (new.public_statuses, new.public_days))
    execute function on_outcome_detail();

create function on_outcome_relation() returns trigger language plpgsql as $$
declare
    changed outcome_relation := coalesce(new, old);
begin
    perform tell_outcome(id)
    from key_outcome where id in (changed.outcome_id, changed.other_id) and is_listed(article_id);
    return null;
end $$;
create trigger tell after insert or update or delete on outcome_relation for each row execute function on_outcome_relation();

create function on_comment() returns trigger language plpgsql as $$
begin
    if coalesce(old.visible, false) or coalesce(new.visible, false) then
        perform tell('comments'), tell('comments-' || coalesce(new.article_id, old.article_id));
    end if;
    return null;
end $$;
create trigger tell after insert or delete on comment for each row execute function on_comment();
create trigger tell_changed after update of visible, status, author_name, author_url, body_html, edited_at, pinned, shown_under_id
    on comment for each row execute function on_comment();

create function on_comment_closure() returns trigger language plpgsql as $$
begin
    perform tell('article-' || coalesce(new.article_id, old.article_id));
    return null;
end $$;
create trigger tell after insert or update or delete on comment_closure for each row execute function on_comment_closure();

create function on_truncation() returns trigger language plpgsql as $$
begin
    perform tell('*');
    return null;
end $$;
create trigger tell_all after truncate on article for each statement execute function on_truncation();
create trigger tell_all after truncate on topic for each statement execute function on_truncation();
create trigger tell_all after truncate on party for each statement execute function on_truncation();
create trigger tell_all after truncate on key_outcome for each statement execute function on_truncation();
create trigger tell_all after truncate on comment for each statement execute function on_truncation();

-- By which the next moment is found at which the clock changes what is public.
create index ix_article_unpublish on article (unpublish_at) where unpublish_at is not null;
