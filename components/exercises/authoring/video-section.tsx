"use client";

import type { FieldsProps } from "@/components/exercises/authoring/fields";
import { FormSection } from "@/components/exercises/authoring/form-section";
import { OwnVideo } from "@/components/exercises/authoring/own-video";
import type { VideoValues } from "@/components/exercises/authoring/video-values";
import { TextArea, TextField } from "@/components/ui/field";
import { Choice, Fieldset } from "@/components/ui/fieldset";
import { elsewhere, keeperNames } from "@/lib/platform/videos/elsewhere";

const places = [
  ["NONE", "No video"],
  ["HERE", "A clip of your own"],
  ["ELSEWHERE", "A link to a video elsewhere"],
] as const;

/** What each part of the video's form is given. */
export type VideoFieldProps = {
  video: VideoValues;
  change: (patch: Partial<VideoValues>) => void;
  errorAt: FieldsProps["errorAt"];
};

function Address({ video, change, errorAt }: VideoFieldProps) {
  const found = elsewhere(video.address);
  return (
    <>
      <TextField
        error={errorAt("video.address")}
        hint={`Its https address at ${keeperNames.join(", ")}. Nobody there hears of a reader before they agree.`}
        inputMode="url"
        label="Address of the video"
        maxLength={500}
        onChange={({ target }) => change({ address: target.value })}
        value={video.address}
      />
      {found && (
        <p className="text-ink-soft text-step--1" role="status">
          A video at {found.keeper}. Readers are told that playing it contacts {found.contacts}.
        </p>
      )}
    </>
  );
}

/** How it is shown moving: a clip of one's own with still, captions and words, or a link. */
export function VideoSection({ values, change, errorAt }: FieldsProps) {
  const { video } = values;
  const fields = {
    ...{ video, errorAt },
    change: (patch: Partial<VideoValues>) => change({ video: { ...video, ...patch } }),
  };
  return (
    <FormSection id="video-form" title="Video">
      <Fieldset legend="How it is shown moving" note="optional">
        <div className="flex flex-wrap gap-s2">
          {places.map(([place, label]) => (
            <Choice
              checked={video.place === place}
              key={place}
              label={label}
              name="video-place"
              onChange={() => fields.change({ place })}
              type="radio"
            />
          ))}
        </div>
      </Fieldset>
      {video.place === "HERE" && <OwnVideo {...fields} />}
      {video.place === "ELSEWHERE" && <Address {...fields} />}
      {video.place !== "NONE" && (
        <TextArea
          error={errorAt("video.shows")}
          hint="For whoever cannot see it or would rather read: how the body moves, and from where it is filmed. It stands under the video and on paper."
          label="What the video shows"
          maxLength={2000}
          onChange={({ target }) => fields.change({ shows: target.value })}
          rows={3}
          value={video.shows}
        />
      )}
    </FormSection>
  );
}
