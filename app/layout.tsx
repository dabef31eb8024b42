import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { SkipLink } from "@/components/site/skip-link";
import { themeScript } from "@/components/ui/theme-script";
import { Toaster } from "@/components/ui/toast";
import { AccountMenu } from "@/components/viewer/account-menu";
import { Providers } from "@/components/viewer/providers";
import { siteUrl } from "@/lib/platform/env";

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl()),
  title: { default: "Evenstride", template: "%s · Evenstride" },
  description:
    "Questions about hips, legs, back and gait, answered by practitioners whose credentials have been checked.",
  alternates: { types: { "application/atom+xml": "/feed.xml" } },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f3" },
    { media: "(prefers-color-scheme: dark)", color: "#121716" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <Providers>
          <SkipLink />
          <SiteHeader account={<AccountMenu />} />
          <main id="main" tabIndex={-1} className="grow pt-s5 outline-none">
            {children}
          </main>
          <SiteFooter />
          <Toaster />
        </Providers>
      </body>
    </html>
  );
}
