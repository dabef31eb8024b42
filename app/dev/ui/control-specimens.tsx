import { Specimen } from "@/app/dev/ui/specimen";
import { Avatar } from "@/components/ui/avatar";
import { Button, ButtonLink, IconButton } from "@/components/ui/button";
import { Chip, Chips } from "@/components/ui/chip";
import { SectionHeading } from "@/components/ui/section-heading";

const looks = ["main", "plain", "quiet", "danger"] as const;
const names = [
  "Ines Oduya",
  "Maren",
  "سلمى عزيز",
  "김민지",
  "👩🏽‍🦽",
  "Maximiliane Freifrau von Hohenstein-Waldburg",
  "",
];

export function ControlSpecimens() {
  return (
    <>
      <SectionHeading className="mt-s7">Controls</SectionHeading>
      {looks.map((look) => (
        <Specimen key={look} name={`Button, ${look}`}>
          <Button look={look} size="lg">
            Large
          </Button>
          <Button look={look}>Add both to my plan</Button>
          <Button look={look} size="sm">
            Small
          </Button>
          <Button look={look} disabled>
            Disabled
          </Button>
          <Button look={look} pending pendingLabel="Posting">
            Post
          </Button>
          <ButtonLink look={look} href="/dev/ui">
            A link
          </ButtonLink>
        </Specimen>
      ))}
      <Specimen name="Button with a picture">
        <IconButton label="Close">
          <svg aria-hidden="true" viewBox="0 0 14 14" className="w-3.5 fill-none stroke-current stroke-[1.8]">
            <path d="m1 1 12 12M13 1 1 13" />
          </svg>
        </IconButton>
      </Specimen>
      <Specimen name="Chips" wide>
        <Chips>
          <Chip href="/dev/ui">Adductors</Chip>
          <Chip href="/dev/ui" count={97}>
            Knee, inner side
          </Chip>
          <Chip href="/dev/ui" current>
            Hip rotation
          </Chip>
          <Chip>Not a link</Chip>
          <Chip href="/dev/ui">Oberschenkelinnenseitenmuskulaturverletzungsfolgen nach einer langen Pause</Chip>
        </Chips>
      </Specimen>
      <Specimen name="Avatars">
        {(["xs", "sm", "md", "lg"] as const).map((size) => (
          <Avatar key={size} name="Ines Oduya" size={size} />
        ))}
        {names.map((name) => (
          <Avatar key={name} name={name} />
        ))}
      </Specimen>
    </>
  );
}
