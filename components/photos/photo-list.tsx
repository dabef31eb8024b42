import { PhotoPicture } from "@/components/photos/photo-picture";
import { describedAs } from "@/components/photos/words";
import type { PhotoView } from "@/lib/photos/schema";

/** Photos side by side; each leads to its largest file. */
export function PhotoList({ photos }: { photos: readonly PhotoView[] }) {
  if (photos.length === 0) return null;
  return (
    <ul aria-label="Photos" className="my-s3 flex list-none flex-wrap gap-s3 p-0">
      {photos.map((photo, index) => (
        <li key={photo.id} className="m-0 max-w-full">
          <a href={photo.src} className="block overflow-hidden rounded-card border border-line">
            <PhotoPicture
              photo={photo}
              alt={describedAs(photo.alt, index)}
              sizes="(min-width: 40rem) 18rem, 45vw"
              className="h-44 w-auto max-w-full object-cover sm:h-56"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
