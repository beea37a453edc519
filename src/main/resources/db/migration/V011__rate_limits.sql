-- What clients have used up of their limits, for nodes that count together. Not logged: it is worth nothing after a crash.
-- Pages are half full, so that a row is updated in its place: nothing but the key is indexed, as rows live for minutes.
create unlogged table rate_limit (
    id         text collate "C" not null constraint pk_rate_limit primary key,
    state      bytea,
    -- Milliseconds since 1970. A row begins empty; should its maker die right then, it goes after a day.
    expires_at bigint not null default (extract(epoch from now()) * 1000 + 86400000)::bigint
) with (fillfactor = 50);
