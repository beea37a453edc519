-- What else is known of a party: its further names, which country it is, and where more about it stands.

alter table party
    -- An array of what Hibernate takes its elements for, as article.author_slugs.
    add column aliases varchar[] not null default '{}'
        constraint ck_party_aliases check (cardinality(aliases) <= 50),
    add column code text
        constraint uq_party_code unique
        constraint ck_party_code check (code ~ '^[A-Z]{2}$'),
    add column url text
        constraint ck_party_url check (char_length(url) between 1 and 2000);

-- The slug is that of an alias and never was that of a name: it goes with the alias.
alter table party_slug add column alias boolean not null default false;

-- With more parties in the statistics than usual: of one that few outcomes name the planner would think that many do, and look
-- through all articles in their order instead of reading those few.
alter table key_outcome_party alter column party_id set statistics 1000;
