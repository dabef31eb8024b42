import { PhotoList } from "@/components/photos/photo-list";
import { WithheldPhotos } from "@/components/photos/withheld-photos";
import type { PhotoView } from "@/lib/photos/schema";

type PhotosProps = {
  /** The post in whose thread this stands. */
  postId: string;
  /** The comment or addendum that they hang on; without either, the post itself. */
  commentId?: string;
  addendumId?: string;
  photos: readonly PhotoView[];
  withheldPhotos: number;
};

/** The photos of a contribution: the public ones, and a place for those that some may see. */
export function Photos({ photos, withheldPhotos, ...place }: PhotosProps) {
  return (
    <>
      <PhotoList photos={photos} />
      {withheldPhotos > 0 && <WithheldPhotos {...place} count={withheldPhotos} />}
    </>
  );
}
