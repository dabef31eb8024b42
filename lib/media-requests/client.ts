import { queryOptions } from "@tanstack/react-query";
import { mediaRequestKeys } from "@/lib/media-requests/keys";
import type {
  KeepBody,
  MediaAnswerBody,
  MediaNoteInput,
  MediaRequestBody,
  MediaRequestView,
  ReportDecisionBody,
} from "@/lib/media-requests/schema";
import { ApiError, api } from "@/lib/platform/http/client";

type Changed = { id: string };
const at = (id: string, rest = "") => `/media-requests/${id}${rest}`;

/** A request with what was sent; opening it is logged. */
export const mediaRequestQuery = (id: string) =>
  queryOptions({
    queryKey: mediaRequestKeys.detail(id),
    queryFn: () => api.get<MediaRequestView>(at(id)),
    retry: false,
  });

/** Asks for photos or a clip. */
export const requestMedia = (body: MediaRequestBody) => api.post<Changed>("/media-requests", body);
/** Accepts or declines. */
export const answerRequest = (id: string, body: MediaAnswerBody) => api.put<Changed>(at(id, "/answer"), body);
/** Shows what was gathered to the practitioner, for so many days; again to change them. */
export const sendPieces = (id: string, body: KeepBody) => api.put<Changed>(at(id, "/sending"), body);
/** Ends a request and deletes what was sent. */
export const endRequest = (id: string) => api.delete<Changed>(at(id));
/** Adds a clip that has come. */
export const addClip = (id: string, videoId: string) => api.post<Changed>(at(id, "/clips"), { videoId });
/** Takes a photo or clip back. */
export const takePieceBack = (id: string, pieceId: string) => api.delete<Changed>(at(id, `/pieces/${pieceId}`));
/** Notes what is seen. */
export const addNote = (id: string, body: MediaNoteInput) => api.post<Changed>(at(id, "/notes"), body);
/** Takes a note away. */
export const removeNote = (id: string, noteId: string) => api.delete<Changed>(at(id, `/notes/${noteId}`));
/** Says which comment tells what came of it. */
export const tellOutcome = (id: string, commentId: string) => api.put<Changed>(at(id, "/outcome"), { commentId });
/** Decides on a report. */
export const decideReport = (id: string, body: ReportDecisionBody) => api.put<Changed>(at(id, "/decision"), body);
/** Shows the request to moderators. */
export const reportRequest = (id: string, words: string) => api.put<Changed>(at(id, "/report"), { words });

/** Adds a photo. */
export async function addPhoto(id: string, file: Blob): Promise<Changed> {
  const form = new FormData();
  form.set("file", file, "photo");
  const response = await fetch(`/api/v1${at(id, "/photos")}`, { method: "POST", body: form }).catch(() => {
    throw new ApiError(0, { code: "offline", reason: "photo-offline" });
  });
  if (!response.ok) throw new ApiError(response.status, await response.json().catch(() => ({})));
  return response.json();
}
