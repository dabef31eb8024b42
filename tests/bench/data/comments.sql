-- A million comments in the order they were written. In each thread they come in fives: one at the top, a reply to it,
-- a reply to that, another reply to the first, and a reply to that one. The first tops under a question are its answers.
create temp table bench_comment as
select thread.no as thread, i, parent_i, place.kind, writer.author,
  thread.at + least(now() - thread.at, thread.size * interval '9 hours') * ((i + random()) / thread.size) as at,
  case when random() < 0.985 then 'PUBLISHED'
       else (array['REMOVED', 'REMOVED', 'HIDDEN', 'HELD'])[1 + floor(random() * 4)::integer] end::publication_status as status,
  case when random() < 0.12 then 1 + floor(6 * random() * random())::integer else 0 end as helpful,
  case when place.kind = 'ANSWER' and random() < 0.35 then 1 + floor(random() * 3)::integer else 0 end as endorsed
from bench_thread as thread,
  generate_series(0, thread.size - 1) as i,
  lateral (select
    case i % 5 when 0 then null when 3 then i - 3 else i - 1 end as parent_i,
    case when i % 5 <> 0 then 'REPLY'
         when thread.kind = 'QUESTION' and thread.state <> 'WAITING' and i / 5 < least(6, 1 + thread.size / 8) then 'ANSWER'
         when thread.kind <> 'QUESTION' and i % 20 = 0 then 'QUESTION'
         else 'REPLY' end::comment_kind as kind
  ) as place,
  lateral (select case
    -- Nobody answers a question twice.
    when place.kind = 'ANSWER' and (thread.no + i) % 10 < 7 then 1 + (thread.no * 7 + i / 5 * 101) % 600
    when place.kind = 'ANSWER' then 701 + (thread.no * 13 + i / 5 * 1009) % (current_setting('bench.members')::integer - 700)
    when i % 5 = 1 and random() < 0.6 then thread.author
    when i % 5 in (2, 4) and random() < 0.4 then 1 + floor(random() * 600)::integer
    else pg_temp.skewed(current_setting('bench.members')::integer, 2) end as author
  ) as writer;

create temp table bench_numbered as
select comment.*, uuidv7(comment.at - now()) as id, coalesce((select max(number) from comment), 0) + row_number() over (order by comment.at, thread, i)::integer as number,
  case when member.is_expired then null else member.credential_id end as credential_id, member.id as author_id
from bench_comment as comment join bench_member as member on member.no = comment.author;
create unique index on bench_numbered (thread, i);
analyze bench_numbered;

create temp table bench_answered_replies as
select parent.thread, parent.i, count(*)::integer as replies
from bench_numbered as reply
  join bench_numbered as parent on parent.thread = reply.thread and parent.i = reply.parent_i
  join bench_thread as thread on thread.no = reply.thread
where reply.status = 'PUBLISHED' and reply.author <> parent.author
  and (reply.credential_id is not null or reply.author = thread.author)
group by parent.thread, parent.i;

insert into comment (id, number, post_id, kind, parent_id, path, author_id, credential_id, markdown, html, status, created_at, helpful_count, endorse_count, answer_reply_count)
select it.id, it.number, thread.id, it.kind, parent.id, array_remove(array[above.number, parent.number, it.number], null),
  it.author_id, it.credential_id, prose, '<p>' || prose || '</p>', it.status, it.at, it.helpful, it.endorsed, coalesce(answered.replies, 0)
from bench_numbered as it
  join bench_thread as thread on thread.no = it.thread
  left join bench_numbered as parent on parent.thread = it.thread and parent.i = it.parent_i
  left join bench_numbered as above on above.thread = parent.thread and above.i = parent.parent_i
  left join bench_answered_replies as answered on answered.thread = it.thread and answered.i = it.i,
  lateral (select pg_temp.prose(it.number, 3 + it.number % 2) as prose) as text
order by it.number;
select setval('comment_number_seq', (select max(number) from comment));

-- The accepted answer of a marked question is its first that still stands.
create temp table bench_accepted as
select distinct on (it.thread) it.thread, it.id, it.at
from bench_numbered as it join bench_thread as thread on thread.no = it.thread
where thread.state = 'MARKED' and it.kind = 'ANSWER' and it.status = 'PUBLISHED'
order by it.thread, it.i;

create temp table bench_count as
select thread, count(*)::integer as comments, count(*) filter (where kind = 'ANSWER')::integer as answers,
  count(credential_id) filter (where kind = 'ANSWER')::integer as practitioner_answers, max(at) as newest
from bench_numbered where status = 'PUBLISHED' group by thread;

insert into post (id, kind, slug, title, markdown, html, author_id, status, created_at, published_at, last_activity_at, comment_count, asked_under_id)
select thread.id, thread.kind,
  case when pattern.id is null then thread.no || '-one-side-does-all-the-work' else pattern.slug || '-' || thread.no end,
  case when pattern.id is null then 'One side does all the work when I climb, number ' || thread.no else pattern.title || ', in other words ' || thread.no end,
  coalesce(pattern.markdown, pg_temp.prose(thread.no, 7)), coalesce(pattern.html, '<p>' || pg_temp.prose(thread.no, 7) || '</p>'),
  author.id, thread.status, thread.at, thread.at, greatest(thread.at, count.newest), coalesce(count.comments, 0),
  case when thread.no % 20 = 0 then article.id end
from bench_thread as thread
  join bench_member as author on author.no = thread.author
  left join post as pattern on pattern.id = thread.pattern
  left join bench_count as count on count.thread = thread.no
  left join bench_thread as article on thread.kind = 'QUESTION' and article.kind <> 'QUESTION'
    and article.no = current_setting('bench.questions')::integer + 1 + thread.no / 20 % 300
order by thread.at;

insert into question (post_id, onset, beginning, pain_at_rest, pain_moving, worse, better, state, answer_count, practitioner_answer_count, status, published_at, last_activity_at)
select thread.id, 'about ten months ago', 'GRADUAL', thread.no % 4, thread.no % 8, pg_temp.prose(thread.no + 1, 1), pg_temp.prose(thread.no + 2, 1),
  case when accepted.id is not null then 'MARKED' when coalesce(count.answers, 0) > 0 then 'ANSWERED' else 'WAITING' end::question_state,
  coalesce(count.answers, 0), coalesce(count.practitioner_answers, 0), thread.status, thread.at, greatest(thread.at, count.newest)
from bench_thread as thread
  left join bench_count as count on count.thread = thread.no
  left join bench_accepted as accepted on accepted.thread = thread.no
where thread.kind = 'QUESTION' order by thread.at;
update topic set question_count = (
  select count(distinct post_id) from question_region join question using (post_id)
  where topic_id = topic.id and status = 'PUBLISHED'
);

insert into article (post_id, dek, takeaways, faq, "references", reading_minutes, reviewed_on)
select thread.id, dek, takeaways, faq, "references", reading_minutes, reviewed_on
from bench_thread as thread join article on article.post_id = thread.pattern;

insert into exercise (post_id, summary, goal, position, equipment, steps, cues, mistakes, dose, caution, "references", drawing)
select thread.id, summary, goal, position, equipment, steps, cues, mistakes, dose, caution, "references", drawing
from bench_thread as thread join exercise on exercise.post_id = thread.pattern;
insert into exercise_muscle (post_id, topic_id, use)
select thread.id, topic_id, use from bench_thread as thread join exercise_muscle on exercise_muscle.post_id = thread.pattern;
