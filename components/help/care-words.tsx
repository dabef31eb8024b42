import { Notice } from "@/components/ui/notice";

/** Says what the list is worth: it must stand wherever the list does. */
export function ReviewNotice() {
  return (
    <Notice className="max-w-[48rem]" title="Not yet reviewed by a clinician" tone="waiting">
      We gathered this list from the public pages of health services named under each entry and put it in our own words.
      No clinician has signed it off yet. It cannot tell what you have, and it is not complete: if something worries
      you, that is reason enough to ask.
    </Notice>
  );
}

/** What looks alarming in the list and mostly is not. */
export function OrdinarySigns() {
  return (
    <section aria-labelledby="ordinary" className="prose my-s6">
      <h2 id="ordinary">Two things that sound alike and differ</h2>
      <p>
        <strong>Inner thighs.</strong> Weak or tight inner thighs are ordinary. Inner thighs that are newly numb or
        tingling, together with back or leg pain, are not: that stands first on this page.
      </p>
      <p>
        <strong>A leg that turns outward.</strong> One that has always done so, or does so when you lie and rest, is
        ordinary. One that newly turns outward after a fall, looks shorter or will not carry you, is not.
      </p>
    </section>
  );
}

/** For those whom no list of joints helps. */
export function Support() {
  return (
    <section aria-labelledby="support" className="prose my-s6">
      <h2 id="support">If it is heavier than that</h2>
      <p>
        If you eat too little or train without end to change a part of your body, a doctor can help, and will have heard
        it before. If life does not feel worth living, talk to somebody today: a person near you, a crisis line in your
        country, or your local emergency number.
      </p>
      <h2>Before you post</h2>
      <p>
        Answers here can take days. If any line above fits you, go first and ask afterwards: your question will still be
        welcome, and better for what you were told.
      </p>
    </section>
  );
}
