import { queryOptions } from "@tanstack/react-query";
import { photoKeys } from "@/lib/photos/keys";
import type { PhotoAudience, PhotoBody, PhotoView, ThreadPhotoView } from "@/lib/photos/schema";
import { ApiError, api } from "@/lib/platform/http/client";

/** A photo of one's own, with what is needed to show it. */
export const photoQuery = (id: string) =>
  queryOptions({ queryKey: photoKeys.detail(id), queryFn: () => api.get<PhotoView>(`/photos/${id}`), retry: false });

/** Photos for practitioners in a thread, as far as one may see them. */
export const threadPhotosQuery = (postId: string) =>
  queryOptions({
    queryKey: photoKeys.thread(postId),
    queryFn: () => api.get<{ items: ThreadPhotoView[] }>(`/posts/${postId}/photos`),
    staleTime: 30_000,
  });

/** Says for whom a photo is that hangs on nothing yet, or what it shows. */
export const describePhoto = (id: string, body: PhotoBody) => api.patch<PhotoView>(`/photos/${id}`, body);
/** Takes a photo away. */
export const removePhoto = (id: string) => api.delete<{ id: string }>(`/photos/${id}`);

type Sending = { audience: PhotoAudience; signal: AbortSignal; onProgress: (share: number) => void };

function replyOf(request: XMLHttpRequest): PhotoView {
  const reply = request.response ?? {};
  if (request.status < 200 || request.status > 299) throw new ApiError(request.status, reply);
  return reply;
}

/**
 * Sends a photo and tells how much of it has arrived; the name of its file stays here.
 *
 * By XMLHttpRequest, the only one that tells progress in every browser.
 */
export function uploadPhoto(file: Blob, { audience, signal, onProgress }: Sending): Promise<PhotoView> {
  const form = new FormData();
  form.set("audience", audience);
  form.set("file", file, "photo");
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      try {
        resolve(replyOf(request));
      } catch (error) {
        reject(error);
      }
    };
    request.onerror = () => reject(new ApiError(0, { code: "offline", reason: "photo-offline" }));
    request.onabort = () => reject(new ApiError(0, { code: "cancelled", reason: "photo-cancelled" }));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.open("POST", "/api/v1/photos");
    request.send(form);
  });
}
