-- All that facets tell of an outcome as it stands to the public, in 8 bytes: from the lowest bits on 8 for the letter of the
-- status, 3 for the kind, 26 for the set of topics and 26 for the set of parties, where no set is 0.
alter table outcome_ledger add column traits bytea not null generated always as (int8send(
    (coalesce(party_set, 0)::bigint << 37)
    | (coalesce(topic_set, 0)::bigint << 11)
    | ((array_position(array['agreement', 'commitment', 'plan', 'discussion', 'concern', 'exclusion'], kind) - 1)::bigint << 8)
    | ascii(public_status))) stored;

-- Tells which languages there are.
create index ix_outcome_ledger_search_place on outcome_ledger (search_place);
