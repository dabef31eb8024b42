"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toBody } from "@/components/articles/composer/draft-values";
import type { ComposerState } from "@/components/articles/composer/use-composer";
import { publishArticle, reviseArticle } from "@/lib/articles/client";
import { whatIsMissing } from "@/lib/articles/completeness";
import type { ArticleSource } from "@/lib/articles/schema";
import { ApiError } from "@/lib/platform/http/client";

const issuesOf = (error: unknown) => (error instanceof ApiError ? error.issues : []);

/** Publishes a draft or a change, once nothing is missing and everything is saved. */
export function usePublishing(source: ArticleSource, { values, state, autosave, copies, versionNow }: ComposerState) {
  const [wasTried, setTried] = useState(false);
  const missing = whatIsMissing(toBody(values));
  const publishing = useMutation({
    mutationFn: async () => {
      const { id, isPublished } = source;
      if (isPublished) return reviseArticle(id, { ...toBody(values), version: versionNow() });
      return (await autosave.flush()) ? publishArticle(id, versionNow()) : null;
    },
    onSuccess: (saved) => {
      if (!saved) return;
      copies.forget();
      window.location.assign(`/articles/${saved.slug}`);
    },
  });
  /** Says what is missing, or that the last question may be asked. */
  const isReady = () => {
    setTried(true);
    return missing.length === 0;
  };
  const refused = [...issuesOf(publishing.error), ...(state.kind === "failed" ? issuesOf(state.error) : [])];
  return { publishing, isReady, missing: wasTried ? missing : [], issues: [...(wasTried ? missing : []), ...refused] };
}
