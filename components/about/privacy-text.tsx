import Link from "next/link";
import { WhatLeaves } from "@/components/about/privacy-leaves";

function Kept() {
  return (
    <>
      <h2>What is kept</h2>
      <ul>
        <li>
          <strong>Your e-mail address</strong>, to let you in and to write to you. No page shows it and the API does not
          tell it. If you come in through another service, we keep the number that it knows you by, and no password.
        </li>
        <li>
          <strong>The name you choose</strong>, a few words about yourself if you like, and what you write, ask, mark,
          vote and follow.
        </li>
        <li>
          <strong>Photos you add</strong>, encoded anew in three sizes: the place, the time, the camera and whatever
          else was noted in the file are not kept, and neither is the file itself. A photo that you do not post within a
          day is deleted, and so are the photos of what you remove, within about an hour.
        </li>
        <li>
          <strong>Each browser that is signed in</strong>, as a fingerprint (a hash) of its cookie and a date, for 60
          days. Access tokens likewise. You can end all of them under <Link href="/settings">Settings</Link>.
        </li>
        <li>
          <strong>Drafts</strong> of what you have not posted yet, until you post them or throw them away under{" "}
          <Link href="/drafts">Drafts</Link>; at most a hundred. If you sign in while you are asking, your question
          waits for you behind the link for a day. What you tick in the safety check is never kept.
        </li>
        <li>
          <strong>Your plan</strong>: exercises, days, what you log (pain, difficulty, your words), your time zone, when
          to remind you, and for reminders on a device the address that its browser was given. It stays until you or the
          people who run the site remove it.
        </li>
        <li>
          <strong>Notifications</strong>, and which e-mails went out.
        </li>
        <li>
          <strong>Your network address</strong> is not stored. For a minute it is counted in memory, so that nobody can
          flood the site. A server in front of this one may keep a log of its own.
        </li>
      </ul>
      <p>
        Comments brought over from another blog keep the name they were signed with. Of the writer's e-mail address a
        keyed hash is kept, which cannot be turned back, unless whoever runs the site chose to keep the address itself.
      </p>
    </>
  );
}

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
