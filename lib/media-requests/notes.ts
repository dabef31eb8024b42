import type { NoteMail, NoteWritten } from "@/lib/members/events";

/** A request, as notes of it need it. */
export type NoteAbout = { readonly id: string; readonly askerId: string; readonly practitionerId: string };

type Words = {
  key: string;
  memberId: string;
  title: string;
  excerpt?: string;
  mail?: Omit<NoteMail, "action" | "stop">;
};

/** Mail and inbox name no symptom, no question and nobody who asked without their name. */
function note({ id }: NoteAbout, { key, memberId, title, excerpt, mail }: Words): NoteWritten {
  return {
    type: "member.note",
    memberId,
    key: `media-request.${key}:${id}`,
    title,
    path: `/media-requests/${id}`,
    excerpt: excerpt ?? null,
    mail: mail ? { ...mail, action: "Look at the request", stop: null } : null,
  };
}

const footer = "You get this because you have an open private request there.";

/** Tells the asker that a practitioner asks for photos or a clip; one who asked a moment ago sends no second e-mail. */
export function askedNote(request: NoteAbout, wasMailed: boolean): NoteWritten {
  const told = note(request, {
    key: "asked",
    memberId: request.askerId,
    title: "A practitioner asks you for photos or a clip",
    excerpt: "For their eyes alone. You can decline, and end it at any time.",
    mail: {
      subject: "A practitioner asks you for something privately",
      heading: "A practitioner asks you for photos or a clip",
      paragraphs: [
        "A practitioner who reads your question would like to see something before they answer.",
        "Only they could see it, for as long as you choose. You can decline, and end it at any time.",
      ],
      footer,
    },
  });
  return wasMailed ? { ...told, mail: null } : told;
}

/** Tells the practitioner that the asker agreed and gathers what they will send. */
export const acceptedNote = (request: NoteAbout): NoteWritten =>
  note(request, { key: "accepted", memberId: request.practitionerId, title: "Your private request was accepted" });

/** Tells the practitioner that the asker would rather not. */
export const declinedNote = (request: NoteAbout): NoteWritten =>
  note(request, { key: "declined", memberId: request.practitionerId, title: "Your private request was declined" });

/** Tells the practitioner that there is something to look at. */
export const sentNote = (request: NoteAbout): NoteWritten =>
  note(request, {
    key: "sent",
    memberId: request.practitionerId,
    title: "What you asked for privately is there",
    excerpt: "For your eyes alone. Each look is shown to whoever sent it.",
    mail: {
      subject: "What you asked for privately is there",
      heading: "Somebody sent you what you asked for",
      paragraphs: ["It is for your eyes alone, and goes away by itself. Each look is shown to whoever sent it."],
      footer,
    },
  });

/** Tells the other one that a request was ended and its files are deleted. */
export const endedNote = (request: NoteAbout, byAsker: boolean): NoteWritten =>
  note(request, {
    key: "ended",
    memberId: byAsker ? request.practitionerId : request.askerId,
    title: byAsker ? "A private request was ended" : "A practitioner ended their private request",
    excerpt: "What was sent has been deleted.",
  });

/** Tells the asker that the practitioner wrote in the thread what they saw. */
export const outcomeNote = (request: NoteAbout): NoteWritten =>
  note(request, {
    key: "outcome",
    memberId: request.askerId,
    title: "A practitioner wrote what they saw",
    excerpt: "Their words stand in your thread; what you sent does not.",
  });

/** Tells a moderator that somebody shows them a request. */
export const reportedNote = (request: NoteAbout, moderatorId: string, at: Date): NoteWritten =>
  note(request, { key: `reported:${at.getTime()}`, memberId: moderatorId, title: "A private request was reported" });

/** Tells whoever reported a request what moderators decided. */
export const decidedNote = (request: NoteAbout, words: string, at: Date): NoteWritten =>
  note(request, {
    key: `decided:${at.getTime()}`,
    memberId: request.askerId,
    title: "Moderators decided on what you reported",
    excerpt: words,
  });
