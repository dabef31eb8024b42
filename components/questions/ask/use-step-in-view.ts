"use client";

import { useEffect, useState } from "react";
import { type Step, stepAt, steps } from "@/components/questions/ask/steps";
import { isOneAtATime } from "@/components/questions/ask/use-step";

/** The step that is being read where all stand on one page; the one that is shown where one stands alone. */
export function useStepInView(shown: Step): Step {
  const [read, setRead] = useState<Step | null>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const reached = entries.find(({ isIntersecting }) => isIntersecting);
        if (isOneAtATime()) setRead(null);
        else if (reached) setRead(stepAt(`#${reached.target.id}`));
      },
      // The line that the eye reads at: a little below the top.
      { rootMargin: "-20% 0px -79% 0px" },
    );
    for (const { id } of steps) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return read ?? shown;
}
