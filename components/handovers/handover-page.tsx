import type { ReactNode } from "react";
import { PartChooser } from "@/components/handovers/part-chooser";
import { PrintButton } from "@/components/handovers/print-button";
import { QrCode } from "@/components/handovers/qr-code";
import { Answers, Exercises, Intake, Reports, TimeLine } from "@/components/handovers/sheet-parts";
import { intakeRows, leftOutWords, notice, partLabels } from "@/components/handovers/words";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { buttonClasses } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import type { ShortHandover } from "@/lib/handovers/handover";
import type { HandoverPart } from "@/lib/handovers/schema";
import { postPath } from "@/lib/posts/schema";

type Sheet = { readonly handover: ShortHandover; readonly parts: readonly HandoverPart[] };

function Part({ part, children }: { part: HandoverPart; children: ReactNode }) {
  return (
    <section aria-labelledby={`part-${part}`} className="mt-s5">
      <h2 className="mb-s2 text-step-1" id={`part-${part}`}>
        {partLabels[part]}
      </h2>
      {children}
    </section>
  );
}

function Tools({ handover: { id, slug }, parts }: Sheet) {
  return (
    <Card aria-label="Choose and print" as="section" className="mb-s5 grid gap-s4" data-print="no">
      <PartChooser parts={parts} slug={slug} />
      <div className="flex flex-wrap gap-s3">
        <a className={buttonClasses("main")} href={`/api/v1/questions/${id}/hand-over?parts=${parts.join(",")}`}>
          Get it as a PDF
        </a>
        <PrintButton />
      </div>
      <p className="max-w-measure text-step--1 text-ink-soft">
        Only you can open this page. The PDF holds Latin letters and names what it cannot show; printing this page shows
        every script that your device knows.
      </p>
    </Card>
  );
}

/** A thread as its asker prints it for their own clinician: what to print, and the sheet itself. */
export function HandoverPage({ handover, parts, site }: Sheet & { site: string }) {
  const { slug, title, asker, story, moments, answers, exercises, reports, intake, leftOut } = handover;
  const thread = postPath({ kind: "QUESTION", slug });
  const left = leftOutWords(leftOut);
  const has = (part: HandoverPart, list: { readonly length: number }) => parts.includes(part) && list.length > 0;
  return (
    <>
      <PageHeader
        above={<Breadcrumb steps={[{ href: thread, label: "Your question" }, { label: "For your clinician" }]} />}
        facts={parts.includes("name") && `Asked by ${asker.name} (${asker.handle})`}
        lead={notice}
        title={title}
      />
      <Tools handover={handover} parts={parts} />
      {left && <p className="text-step--1 text-ink-soft">{left}</p>}
      {parts.includes("intake") && intakeRows(intake).length > 0 && (
        <Part part="intake">
          <Intake intake={intake} />
        </Part>
      )}
      {has("story", story) && (
        <Part part="story">
          <p className="wrap-anywhere">{story}</p>
        </Part>
      )}
      {has("time-line", moments) && (
        <Part part="time-line">
          <TimeLine moments={moments} />
        </Part>
      )}
      {has("answers", answers) && (
        <Part part="answers">
          <Answers answers={answers} />
        </Part>
      )}
      {has("exercises", exercises) && (
        <Part part="exercises">
          <Exercises exercises={exercises} />
        </Part>
      )}
      {has("check-ins", reports) && (
        <Part part="check-ins">
          <Reports reports={reports} />
        </Part>
      )}
      <div className="mt-s5 flex items-center gap-s4 text-step--1 text-ink-soft" data-print="whole">
        <QrCode address={`${site}${thread}`} />
        <p className="min-w-0 wrap-anywhere">
          The thread: {site}
          {thread}
        </p>
      </div>
    </>
  );
}
