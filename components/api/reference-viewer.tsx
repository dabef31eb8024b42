"use client";

import "@scalar/api-reference-react/style.css";
import "./reference.css";
import { ApiReferenceReact } from "@scalar/api-reference-react";

/** Nothing is asked of any host but ours: no fonts, no proxy, no telemetry, no assistant, no client of theirs. */
const closed = {
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: "never",
} as const;

/** Scalar's reference of an OpenAPI document, in which calls can be tried. */
export function ReferenceViewer({ documentUrl }: { documentUrl: string }) {
  const configuration = {
    ...closed,
    url: documentUrl,
    hideDarkModeToggle: true,
    documentDownloadType: "none",
    defaultOpenFirstTag: false,
    persistAuth: false,
  } as const;
  return <ApiReferenceReact configuration={configuration} />;
}
