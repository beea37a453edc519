-- Network addresses are cut short after some time; those that were are not looked at again.
alter table comment add column client_cut boolean not null default false;
create index ix_comment_client_whole on comment (created_at, id) where not client_cut and client_address is not null;
