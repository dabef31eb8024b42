import { Kept } from "@/components/about/privacy-kept";
import { WhatLeaves } from "@/components/about/privacy-leaves";
import { PrivateMediaSeen } from "@/components/about/private-media";

function Seen() {
  return (
    <>
      <h2>Who can see what</h2>
      <p>
        Questions, answers, comments and the names under them are public, also to search engines, feeds and programs.
        That includes what you say about your health. The name need not be your real one, and it is wise to leave out
        what would tell strangers who you are.
      </p>
      <p>
        <strong>A question asked as “a member”</strong> shows nobody who asked: not on its page nor on yours, not in
        lists, feeds, e-mails or the API. What you add in its thread stands there as “A member” too, without a badge. It
        is kept with your account all the same. Moderators can look up who it was; the name is shown only when one of
        them asks for it, and each such look is logged for all moderators to see. What you write can still give you
        away: a turn of phrase, a detail, the hour.
      </p>
      <ul>
        <li>Who said “helped” and who endorsed an answer is public. Who voted “helpful” is not: only the number is.</li>
        <li>
          Photos are for practitioners unless you choose “Everybody”: then verified practitioners, moderators and you
          can see them. Others are told how many there are, and nothing else. What everybody may see can be copied by
          anybody.
        </li>
        <li>
          What you report of your own question when we ask how it is going is public under the answer. If you said “I
          have this too” and took exercises of an answer into your plan, we ask you as well: your report is only counted
          unless you choose to show it with your name. Exercises and answers show counts where at least five people
          reported; what was asked as “a member” is in none of them.
        </li>
        <PrivateMediaSeen />
        <li>What you follow, your inbox and your settings are yours alone.</li>
        <li>
          Your plan and its log are yours alone, moderators do not see them either. If you choose a practitioner, they
          read both until you end it. Reminders name no exercise and no complaint.
        </li>
        <li>Earlier wordings of an answer or comment that was edited can be read by everybody.</li>
        <li>
          Whoever runs the site can read everything in its database and its backups. Acts of moderation are filed, and
          moderators can read them.
        </li>
      </ul>
    </>
  );
}

/** What the software keeps, true to what it does. */
export function PrivacyText() {
  return (
    <div className="prose">
      <Kept />
      <Seen />
      <WhatLeaves />
      <h2>Taking things back</h2>
      <p>
        You can remove your own comments and answers at any time. Where others replied, an empty place stays. The words
        are then shown to nobody, but remain in the database. You can end every follow, also from the link in an e-mail
        and without signing in.
      </p>
      <p>
        What cannot be done here yet: removing a question, downloading everything you wrote, and deleting your account
        by yourself. Ask the people who run this site; they can do all three.
      </p>
    </div>
  );
}
