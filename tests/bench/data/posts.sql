-- Questions, articles and exercises with the threads that will hang on them; nothing is inserted yet, since a post
-- carries counts of its comments.
create temp table bench_thread as
select *,
  case when state = 'WAITING' then floor(random() * 3)::integer
       else least(300, 1 + floor(3.6 / power(random(), 0.6))::integer) end as size,
  case when random() < 0.985 then 'PUBLISHED'
       else (array['HELD', 'HIDDEN', 'REMOVED'])[1 + floor(random() * 3)::integer] end::publication_status as status
from (
  select no, uuidv7(at - now()) as id, 'QUESTION'::post_kind as kind, at, null::uuid as pattern,
    pg_temp.skewed(current_setting('bench.members')::integer, 2) as author,
    -- Of the newest most still wait; of the old ones few do.
    case when random() < case when no > 0.97 * total then 0.6 else 0.08 end then 'WAITING'
         when random() < 0.45 then 'MARKED' else 'ANSWERED' end as state
  from (
    select no, total, now() - interval '3 years' * power(1 - (no - random()) / total, 1.3) as at
    from generate_series(1, current_setting('bench.questions')::integer) as no,
      (select current_setting('bench.questions')::integer as total) as asked
  ) as dated
) as question;

insert into bench_thread
select current_setting('bench.questions')::integer + row_number() over (order by at), uuidv7(at - now()), kind, at, pattern,
  1 + floor(random() * 600)::integer, 'ARTICLE', 0, 'PUBLISHED'
from (
  select kind, id as pattern, now() - random() * interval '3 years' as at
  from post, generate_series(1, case kind when 'ARTICLE' then 300 else 20 end)
  where kind <> 'QUESTION' and status = 'PUBLISHED'
) as copies;

-- What the questions leave of the total stands under articles and exercises; two threads are very long.
update bench_thread set size = 1000 where no in (select no from bench_thread where state <> 'WAITING' order by no limit 2);
update bench_thread set size = greatest(0, round(share / sqrt(1 + no % 97) / weights))::integer
from (
  select current_setting('bench.comments')::integer - sum(size) as share,
    sum(1 / sqrt(1 + no % 97)) filter (where kind <> 'QUESTION') as weights
  from bench_thread
) as left_over
where kind <> 'QUESTION';

create unique index on bench_thread (no);
create index on bench_thread (id);
analyze bench_thread, bench_member;

-- Topics of questions: one or two places of the body, and one or two others.
create temp table bench_place as
select thread.id as post_id, topic.id as topic_id, (enum_range(null::side))[1 + floor(random() * 4)::integer] as side
from bench_thread as thread, generate_series(1, 1 + (thread.no % 10 < 3)::integer) as k,
  lateral (select pg_temp.zipf((select count(*)::integer from bench_topic where is_region)) + 0 * thread.no * k as no) as pick
  join bench_topic as topic on topic.is_region and topic.no = pick.no
where thread.kind = 'QUESTION';
insert into bench_place select id, (select id from topic where slug = 'bench-rare-region'), 'LEFT' from bench_thread where kind = 'QUESTION' and no % 8000 = 77;

insert into question_region (post_id, topic_id, side) select distinct post_id, topic_id, side from bench_place;
insert into post_topic (post_id, topic_id)
select post_id, topic_id from bench_place
union
select thread.id, topic.id
from bench_thread as thread, generate_series(1, 1 + (thread.no % 2)) as k,
  lateral (select pg_temp.zipf((select count(*)::integer from bench_topic where not is_region)) + 0 * thread.no * k as no) as pick
  join bench_topic as topic on not topic.is_region and topic.no = pick.no
where thread.kind = 'QUESTION'
union
select thread.id, post_topic.topic_id from bench_thread as thread join post_topic on post_topic.post_id = thread.pattern
union
select id, (select id from topic where slug = 'bench-rare') from bench_thread where kind = 'QUESTION' and no % 6000 = 5;
