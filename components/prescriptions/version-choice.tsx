"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type ExerciseContentView, versionPath } from "@/lib/exercises/schema";

type VersionChoiceProps = {
  /** The exercise as it was prescribed. */
  given: ExerciseContentView;
  onChoose: (version: number) => void;
};

/** Says that a newer version than the prescribed one stands, and offers it; what was prescribed stays until one does. */
export function VersionChoice({ given, onChoose }: VersionChoiceProps) {
  const { title, version, standingVersion } = given;
  if (version >= standingVersion) return null;
  return (
    <Notice
      action={
        <>
          <Button onClick={() => onChoose(standingVersion)}>
            Use version {standingVersion} <span className="sr-only">of {title}</span>
          </Button>
          <a
            className="inline-flex min-h-touch items-center"
            href={`${versionPath(given, version)}#changes`}
            rel="noreferrer"
            target="_blank"
          >
            See what has changed (opens a new tab)
          </a>
        </>
      }
      title={`Prescribed in version ${version}. Version ${standingVersion} is newer`}
    />
  );
}
