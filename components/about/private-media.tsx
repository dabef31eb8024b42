/** What is kept of photos and clips for one practitioner. */
export function PrivateMediaKept() {
  return (
    <li>
      <strong>Photos and clips for one practitioner</strong>, where one asks for them privately and you agree. Place,
      time, device and every track but picture and sound are taken out of a clip when it arrives; picture and sound stay
      as they are. You choose 7, 30 or 90 days and can end it at any time; then the files, the notes on them and what
      was asked are deleted from the store at once. That there was a request, and who looked at it when, is kept for you
      to read. A clip that did not arrive whole, or was not used, is deleted after a day.
    </li>
  );
}

/** Who sees them. */
export function PrivateMediaSeen() {
  return (
    <li>
      What you send for a private request is seen by that practitioner while their credential holds, by you, and by
      nobody else; by moderators only if you report the request to them. Each look of others is shown to you. Nobody can
      keep somebody from filming their own screen.
    </li>
  );
}
