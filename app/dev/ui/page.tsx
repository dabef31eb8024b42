import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { BodyMapSpecimens } from "@/app/dev/ui/body-map-specimens";
import { ControlSpecimens } from "@/app/dev/ui/control-specimens";
import { FigureSpecimens } from "@/app/dev/ui/figure-specimens";
import { FormSpecimens } from "@/app/dev/ui/form-specimens";
import { LiveSpecimens } from "@/app/dev/ui/live-specimens";
import { MessageSpecimens } from "@/app/dev/ui/message-specimens";
import { NavigationSpecimens } from "@/app/dev/ui/navigation-specimens";
import { PhotoSpecimens } from "@/app/dev/ui/photo-specimens";
import { SurfaceSpecimens } from "@/app/dev/ui/surface-specimens";
import { TypeSpecimens } from "@/app/dev/ui/type-specimens";
import { PageHeader } from "@/components/ui/page-header";
import { isDemoRequest } from "@/lib/platform/demo";

export const metadata: Metadata = { title: "Components", robots: { index: false } };

/** Never made beforehand: whether this is the demo shows in the request. */
export const instant = false;

export default async function ComponentsPage() {
  if (!isDemoRequest(await headers())) notFound();
  return (
    <div className="column py-s6">
      <PageHeader
        title="Every component, in every state"
        lead="Look here before making a new one, and add a state here when you add it there."
      />
      <TypeSpecimens />
      <ControlSpecimens />
      <FormSpecimens />
      <PhotoSpecimens />
      <MessageSpecimens />
      <SurfaceSpecimens />
      <NavigationSpecimens />
      <FigureSpecimens />
      <BodyMapSpecimens />
      <LiveSpecimens />
    </div>
  );
}
