/** What other hosts and the reader's own browser get to know. */
export function WhatLeaves() {
  return (
    <>
      <h2>What leaves this site</h2>
      <p>
        Pages ask nothing of other hosts by themselves: no trackers, no advertising, no fonts from elsewhere. The video
        of an exercise may stand with somebody else; its page says with whom, and contacts them once you press play, or
        unasked where you have told this browser not to ask again. A picture that somebody links from another site is
        shown as a link, so that reading does not tell its owner about you. E-mails pass through the mail server that
        whoever runs the site has chosen, and quote the beginning of what is new. Reminders on a device pass, encrypted,
        through the push service of its browser’s maker; only who asks for them is known there.
      </p>
      <h2>In your browser</h2>
      <p>
        One cookie keeps you signed in; while you sign in there are two or three more that protect the way. Your choice
        of light or dark, and text you have not sent yet, stay in your browser's own storage until you send or clear
        them; signing out clears the texts that your account has, and whom you let videos contact unasked. Once you have
        opened your plan, the browser keeps it, what you log and the pages of its exercises, so that it works without a
        network; signing out clears all of it. Pictures for articles and photos are encoded anew when they are uploaded,
        without the place and camera that were in the file.
      </p>
    </>
  );
}
