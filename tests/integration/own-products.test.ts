import { describe, expect, test } from "vitest";
import { POST as preview } from "@/app/api/v1/preview/route";
import { PUT } from "@/app/api/v1/viewer/practitioner/route";
import { addAddendum } from "@/lib/addenda/commands";
import * as addendumJobs from "@/lib/addenda/jobs";
import { addendumBody } from "@/lib/addenda/schema";
import * as articleJobs from "@/lib/articles/jobs";
import { answerQuestion, editComment, postComment } from "@/lib/comments/commands";
import * as commentJobs from "@/lib/comments/jobs";
import type { Actor } from "@/lib/platform/actor";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { savePractitionerProfile } from "@/lib/practitioners/commands";
import { findOwnProfile, getPractitioner } from "@/lib/practitioners/queries";
import { practitionerProfileBody } from "@/lib/practitioners/schema";
import { askQuestion, editQuestion } from "@/lib/questions/commands";
import * as questionJobs from "@/lib/questions/jobs";
import { listQuestionRevisions } from "@/lib/questions/queries";
import { questionBody } from "@/lib/questions/schema";
import { aCaller, aCallingPractitioner, aSession } from "@/tests/factories/callers";
import { aComment, aPost } from "@/tests/factories/following";
import { announced } from "@/tests/support/announced";
import { apiRequest, call } from "@/tests/support/request";

const planting = systemPermit("test:plant", "the test's own rows");
const label = '<span class="own-product"> (own product)</span>';
const selling = "Take [my course](https://shop.example.org/hips), or somebody else's at https://elsewhere.test/ today.";
const about = (domains: string[]) => ({ headline: "Hips", markdown: "", languages: ["en"], disclosure: "", domains });

/** What a text under a post looks like now. */
const htmlOf = async (id: string) => (await reader.comment.findUniqueOrThrow({ where: { id } })).html;
const labels = (html: string) => html.split(label).length - 1;

async function relabel({ id: memberId }: Actor) {
  const event = { type: "practitioner.own-domains-changed", memberId } as const;
  await questionJobs.onOwnDomainsChanged(event);
  await addendumJobs.onOwnDomainsChanged(event);
  await commentJobs.onOwnDomainsChanged(event);
  await articleJobs.onOwnDomainsChanged(event);
}

describe("links to one's own products", () => {
  test("are labelled in answers, comments and edits from the moment the domain is named", async () => {
    const [asker, seller] = [await aCaller(), await aCallingPractitioner()];
    await savePractitionerProfile(seller, about(["example.org"]));
    const post = await aPost(asker.id);
    const answer = await answerQuestion(seller, post.id, { markdown: selling, prescriptions: [], photos: [] });
    const comment = await postComment(seller, post.id, {
      markdown: selling,
      parentId: null,
      isQuestion: false,
      asksBack: false,
      photos: [],
    });
    expect([labels(await htmlOf(answer.id)), labels(await htmlOf(comment.id))]).toEqual([1, 1]);
    await editComment(seller, comment.id, { markdown: `${selling} Or https://example.org/.` });
    expect(labels(await htmlOf(comment.id))).toBe(2);
    const others = await postComment(asker, post.id, {
      markdown: selling,
      parentId: null,
      isQuestion: false,
      asksBack: false,
      photos: [],
    });
    expect(labels(await htmlOf(others.id))).toBe(0);
  });

  test("are labelled anew in what was written before, and no more once the domain is taken back", async () => {
    const [asker, seller] = [await aCaller(), await aCallingPractitioner()];
    const post = await aPost(asker.id);
    const answer = await answerQuestion(seller, post.id, { markdown: selling, prescriptions: [], photos: [] });
    const article = await aPost(seller.id, { kind: "ARTICLE", markdown: selling });
    const faq = [{ question: "Where?", markdown: selling, html: "" }];
    await write(planting, (tx) => tx.article.update({ where: { postId: article.id }, data: { faq } }));
    const articleHtml = async () => {
      const row = await reader.post.findUniqueOrThrow({
        where: { id: article.id },
        select: { html: true, article: true },
      });
      return row.html + JSON.stringify(row.article?.faq).replaceAll('\\"', '"');
    };
    await savePractitionerProfile(seller, about(["example.org"]));
    await relabel(seller);
    await relabel(seller);
    expect([labels(await htmlOf(answer.id)), labels(await articleHtml())]).toEqual([1, 2]);
    await savePractitionerProfile(seller, about([]));
    await relabel(seller);
    expect([labels(await htmlOf(answer.id)), labels(await articleHtml())]).toEqual([0, 0]);
    const events = (await announced("practitioner.own-domains-changed")).filter((each) => each.memberId === seller.id);
    expect(events).toHaveLength(2);
  });

  test("tell nothing where somebody stands without their name", async () => {
    const seller = await aCallingPractitioner();
    await savePractitionerProfile(seller, about(["example.org"]));
    const post = await aPost(seller.id);
    await write(planting, (tx) => tx.post.update({ where: { id: post.id }, data: { isAnonymous: true } }));
    const posted = await postComment(seller, post.id, {
      markdown: selling,
      parentId: null,
      isQuestion: false,
      asksBack: false,
      photos: [],
    });
    const planted = await aComment(seller.id, post.id, { markdown: selling });
    await relabel(seller);
    expect([labels(await htmlOf(posted.id)), labels(await htmlOf(planted.id))]).toEqual([0, 0]);
  });
});

describe("links to one's own products in questions", () => {
  const asking = (isAnonymous: boolean) => {
    const title = "Does the hip drop on every step";
    return questionBody.parse({ title, markdown: selling, safety: { noneOfThese: true }, isAnonymous });
  };

  /** A question with an addendum, and what of them is labelled. */
  async function asked(seller: Actor, isAnonymous: boolean) {
    const { id } = await askQuestion(seller, asking(isAnonymous));
    const addendum = await addAddendum(seller, id, addendumBody.parse({ markdown: selling }));
    const labelled = async () => {
      const post = await reader.post.findUniqueOrThrow({ where: { id }, select: { html: true } });
      const added = await reader.addendum.findUniqueOrThrow({ where: { id: addendum.id }, select: { html: true } });
      return [labels(post.html), labels(added.html)];
    };
    return { id, labelled };
  }

  test("and what is added to them are labelled, at once, after an edit, in their history and by the job", async () => {
    const seller = await aCallingPractitioner();
    await savePractitionerProfile(seller, about(["example.org"]));
    const { id, labelled } = await asked(seller, false);
    expect(await labelled()).toEqual([1, 1]);
    await editQuestion(seller, id, { ...asking(false), title: "Does the hip drop on every second step" });
    expect(await labelled()).toEqual([1, 1]);
    expect((await listQuestionRevisions(null, id)).map(({ html }) => labels(html))).toEqual([1]);
    await savePractitionerProfile(seller, about([]));
    await relabel(seller);
    expect(await labelled()).toEqual([0, 0]);
    await savePractitionerProfile(seller, about(["example.org"]));
    await relabel(seller);
    expect(await labelled()).toEqual([1, 1]);
  });

  test("asked without a name betray nobody, whatever is edited or run", async () => {
    const seller = await aCallingPractitioner();
    await savePractitionerProfile(seller, about(["example.org"]));
    const { id, labelled } = await asked(seller, true);
    await editQuestion(seller, id, { ...asking(true), title: "Does the hip drop on every second step" });
    await relabel(seller);
    expect(await labelled()).toEqual([0, 0]);
    expect((await listQuestionRevisions(null, id)).map(({ html }) => labels(html))).toEqual([0]);
  });

  test("are previewed as they will stand", async () => {
    const seller = await aCallingPractitioner();
    await savePractitionerProfile(seller, about(["example.org"]));
    const session = await aSession(seller.id);
    const { id: unnamed } = await asked(seller, true);
    const shown = async (place: object) => {
      const request = apiRequest("/preview", { method: "POST", body: { markdown: selling, ...place }, session });
      return labels((await (await call(preview, request)).json()).html);
    };
    const places = [{}, { isUnnamed: true }, { under: unnamed }, { under: (await aPost(seller.id)).id }];
    expect(await Promise.all(places.map(shown))).toEqual([1, 0, 0, 1]);
  });
});

describe("what a practitioner says of themselves", () => {
  test("stands on their page, and keeps what they wrote", async () => {
    const actor = await aCallingPractitioner();
    const body = { ...about(["example.org"]), markdown: "I *walk*.", disclosure: "Owns a clinic." };
    await savePractitionerProfile(actor, body);
    expect(await findOwnProfile(actor)).toEqual(body);
    expect(await getPractitioner(null, actor.handle)).toMatchObject({
      ...{ headline: "Hips", html: "<p>I <em>walk</em>.</p>", disclosure: "Owns a clinic.", domains: ["example.org"] },
      credential: { country: "IE", scope: [] },
    });
  });

  test("is no reader's to say", async () => {
    await expect(savePractitionerProfile(await aCaller(), about([]))).rejects.toMatchObject({
      ...{ code: "forbidden", reason: "practitioners-only" },
    });
  });

  test.each([
    ["https://www.Example.org/shop?x=1", "example.org"],
    ["EXAMPLE.org.", "example.org."],
    ["münchen.example", "xn--mnchen-3ya.example"],
  ])("takes %s as the domain %s, or refuses it", (typed, expected) => {
    const parsed = practitionerProfileBody.safeParse(about([typed]));
    expect(parsed.success ? parsed.data.domains : ["example.org."]).toEqual([expected]);
  });

  test.each(["localhost", "not a domain", "javascript:alert(1)", "a..b", "-a.org"])(
    "refuses the domain %j",
    async (typed) => {
      const session = await aSession((await aCallingPractitioner()).id);
      const request = apiRequest("/viewer/practitioner", { method: "PUT", body: about([typed]), session });
      expect((await call(PUT, request)).status).toBe(422);
    },
  );
});
