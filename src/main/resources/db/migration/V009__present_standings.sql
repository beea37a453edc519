-- How outcomes stand now, which most who ask want to know: of the periods of one outcome and audience the one without an end.
create unique index ix_outcome_standing_present on outcome_standing (outcome_id, audience) include (from_on, status)
    where until_on = date '9999-12-31';
