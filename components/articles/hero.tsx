import type { PictureView } from "@/lib/images/schema";

/** The picture at the head of an article. Its size is known beforehand, so nothing moves when it arrives. */
export function Hero({ picture: { src, srcSet, width, height, alt } }: { picture: PictureView }) {
  return (
    // biome-ignore lint/performance/noImgElement: it is kept in the widths that are offered; nothing is left to optimise
    <img
      alt={alt}
      className="mb-s5 h-auto max-h-[75dvh] w-full rounded-card bg-sunken object-cover"
      decoding="async"
      fetchPriority="high"
      height={height}
      sizes="(width >= 70rem) 51rem, (width >= 56rem) calc(100vw - 22rem), 100vw"
      src={src}
      srcSet={srcSet}
      width={width}
    />
  );
}
