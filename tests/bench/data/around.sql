-- What hangs on the comments: votes, marks, prescriptions; and what members follow and hear.
insert into vote (id, member_id, comment_id, created_at)
select uuidv7(it.at - now()), member.id, it.id, it.at
from bench_numbered as it cross join generate_series(1, it.helpful) as k
  -- One member votes for a great deal.
  join bench_member as member on member.no = case when k = 1 and it.number % 20 = 0 then 1
    else 2 + (it.number::bigint * 31 + k * 1237) % (current_setting('bench.members')::integer - 1) end
where it.helpful > 0;

insert into mark (id, kind, post_id, comment_id, member_id, created_at)
select uuidv7(accepted.at - now()), 'ACCEPT', thread.id, accepted.id, author.id, accepted.at + interval '1 day'
from bench_accepted as accepted join bench_thread as thread on thread.no = accepted.thread join bench_member as author on author.no = thread.author;

insert into mark (id, kind, post_id, comment_id, member_id, credential_id, created_at)
select uuidv7(it.at - now()), 'ENDORSE', thread.id, it.id, member.id, member.credential_id, it.at + k * interval '5 hours'
from bench_numbered as it join bench_thread as thread on thread.no = it.thread
  cross join generate_series(1, it.endorsed) as k
  join bench_member as member on member.no = 1 + (it.number::bigint * 17 + k * 97) % 600
where it.endorsed > 0;

create temp table bench_exercise as
select post_id as id, row_number() over (order by post_id)::integer as no from exercise;
create unique index on bench_exercise (no);

insert into prescription (id, comment_id, exercise_id, "order", sets, reps, hold_seconds, side, days_per_week, weeks, note)
select uuidv7(), it.id, exercise.id, k, 3, 10, null, 'EACH', 3, 6, case when k = 0 then 'Stop before it cramps.' end
from bench_numbered as it, generate_series(0, it.number % 3) as k,
  lateral (select pg_temp.zipf((select count(*) from bench_exercise)::integer) + 0 * it.number * k as no) as pick
  join bench_exercise as exercise on exercise.no = pick.no
where it.kind = 'ANSWER' and it.number % 5 < 3;

insert into prescription (id, post_id, exercise_id, "order", sets, reps, hold_seconds, side, days_per_week, weeks, note)
select uuidv7(), thread.id, exercise_id, "order", sets, reps, hold_seconds, side, days_per_week, weeks, note
from bench_thread as thread join prescription on prescription.post_id = thread.pattern;

create temp table bench_follow as
select author as member, id as post_id, null::uuid as topic_id, null::uuid as practitioner_id, at from bench_thread where kind = 'QUESTION'
union all
select 1 + (no * 37) % current_setting('bench.members')::integer, id, null, null, at from bench_thread
union all
select member.no, null, topic.id, null, member.at
from bench_member as member join bench_topic as topic on topic.is_region and topic.no = 1 + member.no % 12
union all
select member.no, null, null, other.id, member.at
from bench_member as member join bench_member as other on other.no = 1 + (member.no * 3) % 600 and other.no <> member.no;
insert into follow (id, member_id, post_id, topic_id, practitioner_id, unsubscribe_token, created_at)
select distinct on (member, post_id, topic_id, practitioner_id)
  uuidv7(followed.at - now()), member.id, post_id, topic_id, practitioner_id, encode(sha256(uuidv7()::text::bytea), 'hex'), followed.at
from bench_follow as followed join bench_member as member on member.no = followed.member;

-- The busiest asker never reads the inbox; the others have read what is older than a month.
insert into notification (id, member_id, key, kind, post_id, comment_id, cause_id, created_at, read_at)
select uuidv7(it.at - now()), author.id, 'comment.posted:' || it.id, 'comment.posted', thread.id, it.id, it.author_id, it.at,
  case when thread.author > 1 and it.at < now() - interval '30 days' then it.at + interval '2 days' end
from bench_numbered as it join bench_thread as thread on thread.no = it.thread join bench_member as author on author.no = thread.author
where it.author <> thread.author and (thread.author = 1 or it.number % 3 = 0) and thread.kind = 'QUESTION';
