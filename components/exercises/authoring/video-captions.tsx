"use client";

import type { RefObject } from "react";
import { CaptionsField } from "@/components/exercises/authoring/captions-field";
import type { VideoFieldProps } from "@/components/exercises/authoring/video-section";
import { languageNames } from "@/components/practitioners/words";
import { Select } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";

const nameOf = (language: string): string => languageNames([language]);
const offered = "en de fr es it pt nl pl sv da nb fi cs sk hu ro bg el tr ru uk ar he fa hi ja ko zh".split(" ");
const byName = offered.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)));

type VideoCaptionsProps = VideoFieldProps & { player: RefObject<HTMLVideoElement | null> };

/** What is said in the clip, for whoever does not hear it, in one language or several. */
export function VideoCaptions({ video: { captions }, change, errorAt, player }: VideoCaptionsProps) {
  const set = (at: number, text: string) =>
    change({ captions: captions.map((each, index) => (index === at ? { ...each, text } : each)) });
  const isThere = (language: string) => captions.some((each) => each.language === language);
  return (
    <Fieldset
      hint="For whoever does not hear it; a clip without speech needs none. WebVTT or SubRip (.vtt, .srt), or type them."
      legend="Captions"
      note="optional"
    >
      {captions.map((each, index) => (
        <CaptionsField
          captions={each}
          error={errorAt(`video.captions.${index}`)}
          key={each.language}
          momentOf={() => player.current?.currentTime ?? 0}
          onChange={(text) => set(index, text)}
          onRemove={() => change({ captions: captions.filter((other) => other !== each) })}
        />
      ))}
      <Select
        className="max-w-80"
        label={<span className="sr-only">Add captions in a language</span>}
        onChange={({ target }) =>
          target.value && change({ captions: [...captions, { language: target.value, text: "" }] })
        }
        value=""
      >
        <option value="">Add captions in …</option>
        {byName
          .filter((language) => !isThere(language))
          .map((language) => (
            <option key={language} value={language}>
              {nameOf(language)}
            </option>
          ))}
      </Select>
    </Fieldset>
  );
}
