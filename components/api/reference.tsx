"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import { Skeleton } from "@/components/ui/skeleton";

const ReferenceViewer = dynamic(
  () => import("@/components/api/reference-viewer").then((module) => module.ReferenceViewer),
  { ssr: false, loading: () => <Skeleton lines={8} /> },
);

/** The interactive reference. It is large, so it is fetched when the reader comes near it, or came for a part of it. */
export function Reference({ documentUrl }: { documentUrl: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsWanted(true);
      },
      { rootMargin: "600px" },
    );
    if (place.current) observer.observe(place.current);
    if (/^#(tag|model|description)/.test(window.location.hash)) setIsWanted(true);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="min-h-96" ref={place}>
      {isWanted && <ReferenceViewer documentUrl={documentUrl} />}
    </div>
  );
}
