-- Members, practitioners, and what later files pick from. Expects the sample community: its topics, exercises and
-- articles are the patterns. Everything below runs with triggers and foreign keys off, so it must be right by itself;
-- counts.sql proves afterwards that it is.
set session_replication_role = replica;
set maintenance_work_mem = '256MB';
set work_mem = '128MB';
select setseed(0.2611);

-- One of n, the first ones by far the most often, as people write.
create function pg_temp.skewed(n integer, skew float8) returns integer language sql volatile
  return 1 + floor(n * power(random(), skew))::integer;
-- One of n, the r-th with a chance of about 1/r, as topics are.
create function pg_temp.zipf(n integer) returns integer language sql volatile
  return least(n, floor(exp(random() * ln(n + 1)))::integer);

create function pg_temp.prose(seed bigint, sentences integer) returns text language plpgsql as $$
declare
  says text := '';
  pool constant text[] := array[
    'When I climb the stairs my left hip gives way a little and my back has to catch it.',
    'It began about ten months ago, after I had been laying tiles on my knees for a week.',
    'Sitting for an hour makes it worse, and a short walk around the house makes it better again.',
    'Try to stand on the painful side for twenty seconds and tell us where you feel the work.',
    'I would start with the short lever and only then go on to the longer one, three days a week.',
    'My doctor said the joint looks fine and that one side is simply weaker than the other.',
    'Keep the pelvis level, breathe out while you press, and stop before the cramp begins.',
    'The right foot turns out when I lie down, while the left one points to the ceiling.',
    'After two weeks the outside of the thigh was less tight, yet the inside still does nothing.',
    'What happens when you put a folded towel under the ball of the big toe and press?',
    'I tried rolling it out, stretching it, and resting it, and none of these lasted a day.',
    'A film of your walk from behind, ten seconds each way, would tell more than a scan here.'
  ];
begin
  for k in 0..sentences - 1 loop
    says := says || case when k = 0 then '' else ' ' end || pool[1 + (seed * (2 * k + 7) + k * k) % 12];
  end loop;
  return says;
end $$;

create temp table bench_member as
select no, uuidv7(at - now()) as id, at,
  case when no <= 700 then uuidv7(at - now()) end as credential_id,
  -- The last hundred of them let it run out.
  no between 601 and 700 as is_expired
from (
  select no, now() - interval '3 years' + random() * interval '1090 days' as at
  from generate_series(1, current_setting('bench.members')::integer) as no
) as joined;
create unique index on bench_member (no);

-- Every tenth is known from an import alone.
insert into member (id, handle, display_name, bio, joined_at, created_at)
select id, 'walker-' || no,
  (array['Ada', 'Bruno', 'Chiara', 'Dawit', 'Esra', 'Finn', 'Greta', 'Hana', 'Ivo', 'June', 'Kofi'])[1 + no % 11] || ' '
    || (array['Almeida', 'Berg', 'Costa', 'Dahl', 'Eke', 'Fischer', 'Garcia', 'Holm', 'Ito', 'Jansen', 'Kaya', 'Lund', 'Mori'])[1 + no % 13],
  case when no % 3 = 0 then pg_temp.prose(no, 1) else '' end,
  case when no % 10 = 0 and credential_id is null then null else at end, at
from bench_member;

insert into credential (id, member_id, profession, register, number, country, status, checked_on, expires_on, created_at)
select credential_id, id, (enum_range(null::profession))[1 + no % 4], 'Register of professions', 'BN-' || no, 'NL',
  'VERIFIED', at::date + 3, case when is_expired then current_date - 30 else current_date + 400 end, at
from bench_member where credential_id is not null;

insert into practitioner_profile (member_id, headline, markdown, html, languages, disclosure)
select id, 'Hips, legs and gait', pg_temp.prose(no, 3), '<p>' || pg_temp.prose(no, 3) || '</p>', array['en'], null
from bench_member where credential_id is not null;

-- Two that hardly anybody uses, beside those of the sample that most do.
insert into topic (id, slug, name, kind) values
  (uuidv7(), 'bench-rare', 'A rare sign', 'SYMPTOM'), (uuidv7(), 'bench-rare-region', 'A rare place', 'REGION');

create temp table bench_topic as
select id, kind = 'REGION' as is_region, row_number() over (partition by kind = 'REGION' order by slug)::integer as no
from topic where slug not like 'bench-%';
create unique index on bench_topic (is_region, no);
