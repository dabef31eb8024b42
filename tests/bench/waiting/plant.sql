-- On top of the filled database: what the tabs hold besides what waits, and one question with 200 answers. Moments come
-- from the rows themselves, since the driver writes them without their zone.
set session_replication_role = replica;
update question set asked_back_at = question.published_at + interval '1 day'
from post where post.id = question.post_id and state = 'WAITING' and question.status = 'PUBLISHED' and number % 12 = 0;
update question set follow_up_due_at = question.published_at + interval '14 days'
from post where post.id = question.post_id and state <> 'WAITING' and question.status = 'PUBLISHED' and number % 300 = 0;
update question set language = (array['en', 'en', 'en', 'de', 'es', null])[1 + number % 6]
from post where post.id = question.post_id;

insert into raised_flag (id, key, rule_id, level, origin, post_id, writer_id, created_at)
select uuidv7(), 'bench:' || post.id, (select id from red_flag_rule order by id limit 1),
  (array['URGENT', 'NON_URGENT']::care_level[])[1 + number % 2], 'READ', post.id, post.author_id, post.created_at
from post where kind = 'QUESTION' and status = 'PUBLISHED' and number % 400 = 0;

-- Scopes and follows of practitioners: every second covers three regions, every third follows two topics.
insert into credential_region (credential_id, topic_id)
select credential.id, topic.id
from (select id, row_number() over (order by id) as no from credential) as credential
  join (select id, row_number() over (order by slug) as no from topic where kind = 'REGION') as topic
    on topic.no between 1 + credential.no % 8 and 3 + credential.no % 8
where credential.no % 2 = 0 on conflict do nothing;

set session_replication_role = origin;
insert into comment (id, post_id, kind, author_id, credential_id, markdown, html, created_at)
select uuidv7(), question.post_id, 'ANSWER', member.id, credential.id, 'Hold the hip level and breathe.',
  '<p>Hold the hip level and breathe.</p>', question.published_at + member.no * interval '1 minute'
from (select post_id, published_at from question where status = 'PUBLISHED' and state = 'WAITING' and asked_back_at is null
      order by post_id limit 1) as question
  cross join (select id, row_number() over (order by id) as no from member where handle like 'walker-%' limit 200) as member
  left join lateral (select id from credential where member_id = member.id limit 1) as credential on true
where not exists (select from post where post.id = question.post_id and post.author_id = member.id);
