import { blurOf } from "@/lib/photos/blur";
import type { PhotoView } from "@/lib/photos/schema";

type PhotoPictureProps = { photo: PhotoView; alt: string; sizes: string; className?: string };

/** A photo in whatever format and width the browser wants; a blurred likeness keeps its place. */
export function PhotoPicture({ photo, alt, sizes, className }: PhotoPictureProps) {
  const { width, height, placeholder, src, sources } = photo;
  const blur = placeholder ? { background: `url(${blurOf(placeholder)}) center / cover no-repeat` } : {};
  return (
    <picture>
      <source type="image/avif" srcSet={sources.avif} sizes={sizes} />
      <img
        alt={alt}
        className={className}
        decoding="async"
        height={height}
        loading="lazy"
        sizes={sizes}
        src={src}
        srcSet={sources.webp}
        style={blur}
        width={width}
      />
    </picture>
  );
}
