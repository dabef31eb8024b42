"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useReducer, useRef, useState } from "react";
import { type Upload, uploadsAfter, withinRoom } from "@/components/photos/uploads";
import { uploadPhoto } from "@/lib/photos/client";
import { photoKeys } from "@/lib/photos/keys";
import { mostPhotos, type PhotoChoice, type PhotoView } from "@/lib/photos/schema";
import { ApiError } from "@/lib/platform/http/client";
import { uploadLimitBytes } from "@/lib/platform/images/formats";

const nameOf = (file: Blob): string => (file instanceof File && file.name ? file.name : "a photo");
const begin = (file: Blob, key: string = crypto.randomUUID()): Upload => ({
  ...{ key, file, preview: URL.createObjectURL(file) },
  ...{ share: 0, error: null, stop: new AbortController() },
});
const reasonOf = (error: unknown): string => (error instanceof ApiError ? error.reason : "internal");

type Sending = { file: Blob; signal: AbortSignal; onProgress: (share: number) => void };
async function sendFile({ file, ...sending }: Sending): Promise<PhotoView> {
  if (file.size > uploadLimitBytes) throw new ApiError(422, { code: "invalid", reason: "file-too-large" });
  return uploadPhoto(file, { ...sending, audience: "PRACTITIONERS" });
}

/** Adds a photo that has arrived to the value. */
function useArrivals(value: readonly PhotoChoice[], onChange: (value: PhotoChoice[]) => void) {
  const client = useQueryClient();
  // Meanwhile others may have arrived, and words have been written that an earlier `onChange` knows nothing of.
  const latest = useRef({ value, onChange });
  latest.current = { value, onChange };
  return (photo: PhotoView) => {
    client.setQueryData(photoKeys.detail(photo.id), photo);
    const next = [...latest.current.value, { id: photo.id, alt: "" }];
    latest.current.value = next;
    latest.current.onChange(next);
  };
}

/** Sends photos and adds each to the value once it has arrived. */
export function useUploads(value: readonly PhotoChoice[], onChange: (value: PhotoChoice[]) => void) {
  const arrive = useArrivals(value, onChange);
  const { mutateAsync } = useMutation({ mutationKey: photoKeys.sending, mutationFn: sendFile });
  const [uploads, change] = useReducer(uploadsAfter, []);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);

  const end = ({ key, preview }: Upload) => {
    URL.revokeObjectURL(preview);
    change({ type: "ended", key });
  };
  const start = async (upload: Upload) => {
    const { key, file, stop } = upload;
    change({ type: "begun", upload });
    const onProgress = (share: number) => change({ type: "sent", key, share });
    try {
      arrive(await mutateAsync({ file, signal: stop.signal, onProgress }));
      end(upload);
    } catch (error) {
      change({ type: "failed", key, error: reasonOf(error) });
    }
  };
  const add = (files: readonly Blob[]) => {
    const chosen = withinRoom(files, mostPhotos - value.length - uploads.length);
    setLeftOut(chosen.leftOut.map(nameOf));
    return Promise.all(chosen.taken.map((file) => start(begin(file))));
  };
  const again = (upload: Upload) => {
    URL.revokeObjectURL(upload.preview);
    return start(begin(upload.file, upload.key));
  };
  const cancel = (upload: Upload) => {
    upload.stop.abort();
    end(upload);
  };
  return { uploads, leftOut, add, again, cancel };
}
