-- How many comments of an article show, kept rather than counted. In slots, so that who posts at the same time waits for one
-- another seldom: the number is their sum, and one slot may be below zero.
create table comment_tally (
    article_id uuid     not null constraint fk_comment_tally_article references article on delete cascade,
    slot       smallint not null,
    shown      bigint   not null,
    constraint pk_comment_tally primary key (article_id, slot)
);

insert into comment_tally (article_id, slot, shown)
select article_id, 0, count(*) from comment where visible and status = 'approved' group by article_id;

-- Articles in one order, so that no two wait for each other; none that goes with its comments.
create function keep_comment_tally() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into comment_tally as kept (article_id, slot, shown)
        select article_id, pg_backend_pid() % 16, count(*) from added
        where visible and status = 'approved' group by article_id order by article_id
        on conflict (article_id, slot) do update set shown = kept.shown + excluded.shown;
    elsif tg_op = 'DELETE' then
        insert into comment_tally as kept (article_id, slot, shown)
        select article.id, pg_backend_pid() % 16, -count(*) from removed join article on article.id = article_id
        where visible and removed.status = 'approved' group by article.id order by article.id
        on conflict (article_id, slot) do update set shown = kept.shown + excluded.shown;
    else
        insert into comment_tally as kept (article_id, slot, shown)
        select article_id, pg_backend_pid() % 16, sum(change)
        from (select article_id, 1 as change from added where visible and status = 'approved'
              union all
              select article_id, -1 from removed where visible and status = 'approved') as each
        group by article_id having sum(change) <> 0 order by article_id
        on conflict (article_id, slot) do update set shown = kept.shown + excluded.shown;
    end if;
    return null;
end $$;

create trigger tally_added after insert on comment
    referencing new table as added for each statement execute function keep_comment_tally();
create trigger tally_removed after delete on comment
    referencing old table as removed for each statement execute function keep_comment_tally();
create trigger tally_changed after update on comment
    referencing old table as removed new table as added for each statement execute function keep_comment_tally();
