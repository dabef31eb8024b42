"use client";

import { use } from "react";
import { Shortcuts } from "@/components/ui/shortcuts";
import { TabsAsLinks } from "@/components/ui/tabs-as-links";
import { tabKeys } from "@/components/waiting/keys";
import type { WaitingCounts, WaitingTab } from "@/lib/waiting/schema";

const labels: Record<WaitingTab, string> = {
  waiting: "Waiting",
  "asked-back": "Asked back",
  "follow-up": "Follow-up due",
  mine: "Mine",
};

const addressOf = (tab: WaitingTab): string => (tab === "waiting" ? "/waiting" : `/waiting?tab=${tab}`);

/** The four parts of the waiting list, each with an address of its own. */
export function WaitingTabs({ current, counts }: { current: WaitingTab; counts: WaitingCounts }) {
  const hasKeys = use(Shortcuts);
  const tabs = (["waiting", "asked-back", "follow-up", "mine"] as const).map((tab, index) => ({
    href: addressOf(tab),
    label: labels[tab],
    count: counts[tab],
    shortcut: hasKeys ? tabKeys[index] : undefined,
  }));
  return <TabsAsLinks label="Parts of the waiting list" tabs={tabs} current={addressOf(current)} />;
}
