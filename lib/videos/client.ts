import { ApiError, api } from "@/lib/platform/http/client";
import { mostVideoBytes, type VideoPurpose, type VideoView } from "@/lib/videos/schema";

type Sending = { purpose: VideoPurpose; signal: AbortSignal; onProgress: (share: number) => void };

/** Small enough for what stands in front of a server, and for a connection that breaks often. */
const pieceBytes = 4 * 1024 * 1024;
const pausesMs = [0, 1_000, 3_000, 10_000, 20_000];

/** Under what this device remembers how far a file has come; it never leaves the browser. */
const memoryOf = (file: File, purpose: VideoPurpose): string =>
  `evenstride:clip:${purpose}:${file.name}:${file.size}:${file.lastModified}`;

async function begun(file: File, purpose: VideoPurpose): Promise<string> {
  const known = localStorage.getItem(memoryOf(file, purpose));
  const found = known ? await api.get<VideoView>(`/videos/${known}`).catch(() => null) : null;
  if (found?.state === "ARRIVING" && found.bytes === file.size) return found.id;
  const { id } = await api.post<VideoView>("/videos", { purpose, bytes: file.size });
  localStorage.setItem(memoryOf(file, purpose), id);
  return id;
}

function refusalOf(body: string | undefined, status: number): ApiError {
  try {
    return new ApiError(status, JSON.parse(body ?? ""));
  } catch {
    return new ApiError(status, status === 0 ? { code: "offline", reason: "video-offline" } : {});
  }
}

/** Throws a clip away that hangs on nothing yet. */
export const dropVideo = (id: string) => api.delete<{ id: string }>(`/videos/${id}`);

/**
 * Sends a clip piece by piece and tells how much has arrived; the name of its file stays here.
 *
 * A connection that breaks is taken up where it broke, also after the page was closed and the same file is chosen again.
 */
export async function sendVideo(file: File, { purpose, signal, onProgress }: Sending): Promise<string> {
  if (file.size > mostVideoBytes[purpose]) throw new ApiError(422, { code: "invalid", reason: "video-too-large" });
  const [{ Upload, DetailedError }, id] = await Promise.all([import("tus-js-client"), begun(file, purpose)]);
  return new Promise((resolve, reject) => {
    const forget = () => localStorage.removeItem(memoryOf(file, purpose));
    const upload = new Upload(file, {
      uploadUrl: `/api/v1/videos/${id}`,
      chunkSize: pieceBytes,
      retryDelays: pausesMs,
      storeFingerprintForResuming: false,
      onProgress: (sent, total) => onProgress(total > 0 ? sent / total : 0),
      onSuccess: () => {
        forget();
        resolve(id);
      },
      onError: (error) => {
        const answer = error instanceof DetailedError ? error.originalResponse : null;
        const status = answer?.getStatus() ?? 0;
        // What was refused for good is begun anew; a broken connection is taken up.
        if (status >= 400 && status < 500) forget();
        reject(refusalOf(answer?.getBody(), status));
      },
    });
    signal.addEventListener(
      "abort",
      () => {
        void upload.abort();
        forget();
        // Should this not arrive, the clip is swept within a day.
        void dropVideo(id).catch(() => undefined);
        reject(new ApiError(0, { code: "cancelled", reason: "video-cancelled" }));
      },
      { once: true },
    );
    upload.start();
  });
}
