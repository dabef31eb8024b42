import Link from "next/link";
import { PrivateMediaKept } from "@/components/about/private-media";

/** What is kept of whom, and for how long. */
export function Kept() {
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
        <PrivateMediaKept />
        <li>
          <strong>Each browser that is signed in</strong>, as a fingerprint (a hash) of its cookie and a date, for 60
          days. Access tokens likewise. Of you, the last day on which you were here, told to nobody. You can end all of
          them under <Link href="/settings">Settings</Link>.
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
          <strong>How it is going</strong>: 2, 6 and 12 weeks after an answer to you was marked we ask. What you report
          stands with your question until you take it away, and is then gone. You can stop being asked, about one
          question or any, in the mail or under <Link href="/settings">Settings</Link>.
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
