-- Rows whose stored counts differ from what their triggers would have kept; each line must be 0.
select 'post.comment_count' as what, count(*)::integer as wrong from post
  left join (select post_id, count(*) as n from comment where status = 'PUBLISHED' group by 1) as real on post_id = id
  where comment_count <> coalesce(n, 0)
union all
select 'post.last_activity_at', count(*)::integer from post
  left join (select post_id, max(created_at) as newest from comment where status = 'PUBLISHED' group by 1) as real on post_id = id
  where last_activity_at <> greatest(published_at, newest)
union all
select 'question copies', count(*)::integer from question join post on id = post_id
  where (question.status, question.published_at, question.last_activity_at) is distinct from (post.status, post.published_at, post.last_activity_at)
union all
select 'question.answer_count', count(*)::integer from question
  left join (select post_id, count(*) as n from comment where status = 'PUBLISHED' and kind = 'ANSWER' group by 1) as real using (post_id)
  where answer_count <> coalesce(n, 0)
union all
select 'question.practitioner_answer_count', count(*)::integer from question
  left join (select post_id, count(*) as n from comment
    where status = 'PUBLISHED' and kind = 'ANSWER' and credential_id is not null group by 1) as real using (post_id)
  where practitioner_answer_count <> coalesce(n, 0)
union all
select 'question.state', count(*)::integer from question
  left join (select mark.post_id from mark join comment on comment.id = comment_id
    where mark.kind = 'ACCEPT' and undone_at is null and comment.status = 'PUBLISHED') as accepted using (post_id)
  where state <> case when accepted.post_id is not null then 'MARKED' when answer_count > 0 then 'ANSWERED' else 'WAITING' end::question_state
union all
select 'topic.question_count', count(*)::integer from topic
  left join (select topic_id, count(distinct post_id) as n from question_region join question using (post_id)
    where status = 'PUBLISHED' group by 1) as real on topic_id = id
  where question_count <> coalesce(n, 0)
union all
select 'comment.path', count(*)::integer from comment left join comment as parent on parent.id = comment.parent_id
  where comment.path <> coalesce(parent.path, '{}') || comment.number or parent.post_id <> comment.post_id
union all
select 'comment.helpful_count', count(*)::integer from comment
  left join (select comment_id, count(*) as n from vote group by 1) as real on comment_id = id where helpful_count <> coalesce(n, 0)
union all
select 'comment.endorse_count', count(*)::integer from comment
  left join (select comment_id, count(*) as n from mark where kind = 'ENDORSE' and undone_at is null group by 1) as real on comment_id = id
  where endorse_count <> coalesce(n, 0)
union all
select 'comment.answer_reply_count', count(*)::integer from comment
  left join (select reply.parent_id, count(*) as n from comment as reply join comment as parent on parent.id = reply.parent_id join post on post.id = reply.post_id
    where reply.status = 'PUBLISHED' and reply.author_id <> parent.author_id and (reply.credential_id is not null or post.author_id = reply.author_id)
    group by 1) as real on real.parent_id = comment.id
  where answer_reply_count <> coalesce(n, 0);
