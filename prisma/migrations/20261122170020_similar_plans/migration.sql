-- After a few calls PostgreSQL plans a function once for every query, and then walks the whole table for the rare ones.
-- Planning each anew takes a millisecond.
ALTER FUNCTION questions_saying(tsquery, integer) SET plan_cache_mode = force_custom_plan;
