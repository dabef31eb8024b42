import { Specimen } from "@/app/dev/ui/specimen";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import { TabsAsLinks } from "@/components/ui/tabs-as-links";

const tabs = [
  { href: "/dev/ui?show=waiting", label: "Waiting", count: 12 },
  { href: "/dev/ui?show=answered", label: "Answered" },
  { href: "/dev/ui?show=helped", label: "Helped the asker" },
  { href: "/dev/ui?show=followed", label: "Followed by me", count: 3 },
];

export function NavigationSpecimens() {
  return (
    <>
      <SectionHeading className="mt-s7">Ways through</SectionHeading>
      <Specimen name="Breadcrumb" wide>
        <Breadcrumb
          steps={[
            { href: "/dev/ui", label: "Questions" },
            { href: "/dev/ui", label: "Inner and outer thighs: an uneven pair" },
            { label: "My right leg turns in" },
          ]}
        />
      </Specimen>
      <Specimen name="Tabs" wide>
        <TabsAsLinks label="Which questions" tabs={tabs} current="/dev/ui?show=waiting" />
      </Specimen>
      <Specimen name="Pagination, in between" wide>
        <Pagination previousHref="/dev/ui" nextHref="/dev/ui" previousLabel="Newer" nextLabel="Older" />
      </Specimen>
      <Specimen name="Pagination, first page" wide>
        <Pagination nextHref="/dev/ui" label="Pages of the first list" />
      </Specimen>
    </>
  );
}
