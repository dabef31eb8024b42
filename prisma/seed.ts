import { everything, touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { calendarFrom } from "@/prisma/sample/calendar";
import { loadMembers, loadTopics, type Names } from "@/prisma/sample/people";
import { loadPlans } from "@/prisma/sample/plans";
import { drawHeroes, loadArticles, loadExercises } from "@/prisma/sample/posts";
import { loadQuestions, loadSavedReplies } from "@/prisma/sample/threads";

/**
 * Fills an empty database with the sample community, in one transaction.
 *
 * Everything in it is fictional and stands in prisma/sample as YAML; nobody is told, since nothing is announced.
 */
export async function loadSampleCommunity(): Promise<void> {
  const heroes = await drawHeroes();
  const calendar = calendarFrom(now());
  await write(systemPermit("sample:load", "first start of the demo"), async (tx) => {
    const names: Names = { members: new Map(), credentials: new Map(), topics: new Map(), posts: new Map() };
    await loadTopics(tx, names);
    await loadMembers(tx, names, calendar);
    await loadExercises(tx, names, calendar);
    await loadArticles(tx, names, calendar, heroes);
    await loadQuestions(tx, names, calendar);
    await loadPlans(tx, names, calendar);
    await loadSavedReplies(tx, names, "ines-oduya");
    await touch(tx, everything);
  });
}
