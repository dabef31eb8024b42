"use client";

import { useState } from "react";
import { CareSpecimens } from "@/app/dev/ui/care-specimens";
import { Specimen } from "@/app/dev/ui/specimen";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SectionHeading } from "@/components/ui/section-heading";
import { ThemeToggle } from "@/components/ui/theme-toggle";
import { showToast } from "@/components/ui/toast";

export function LiveSpecimens() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <CareSpecimens />
      <SectionHeading className="mt-s7">What moves</SectionHeading>
      <Specimen name="Dialog">
        <Button onClick={() => setOpen(true)}>Open</Button>
        <Dialog
          open={open}
          onClose={close}
          title="Remove this answer?"
          footer={
            <>
              <Button onClick={close}>Keep it</Button>
              <Button look="danger" onClick={close}>
                Remove
              </Button>
            </>
          }
        >
          The replies below it stay. You can bring it back within 30 days.
        </Dialog>
      </Specimen>
      <Specimen name="Short messages">
        <Button onClick={() => showToast({ tone: "success", message: "Both exercises are in your plan." })}>
          Done
        </Button>
        <Button
          onClick={() =>
            showToast({
              tone: "success",
              message: "You no longer follow this question.",
              action: { label: "Undo", run: () => showToast({ tone: "success", message: "You follow it again." }) },
            })
          }
        >
          With a way back
        </Button>
        <Button onClick={() => showToast({ tone: "error", message: "The vote was not counted. Try again." })}>
          Failed
        </Button>
      </Specimen>
      <Specimen name="Appearance">
        <ThemeToggle />
      </Specimen>
    </>
  );
}
