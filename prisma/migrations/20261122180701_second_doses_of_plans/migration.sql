-- A second dose of the same exercise and side in one answer or article has a source of its own, which ends with its
-- number. Items that were collected from one keep their prescription and get the word that it has now; those whose
-- answer was revised since have lost it and stay as they are. A moment, at one small table. To undo:
-- update plan_item set source = regexp_replace(source, ':\d+$', '').
UPDATE plan_item AS item
SET source = item.source || ':' || twin.place
FROM (
  SELECT id, row_number() OVER (PARTITION BY comment_id, post_id, exercise_id, side ORDER BY "order", id) AS place
  FROM prescription
) AS twin
WHERE item.prescription_id = twin.id AND twin.place > 1 AND item.source NOT LIKE 'exercise:%';
