import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { expect, it } from "vitest";
import { Box, Drawing, Fact, Heading, Qr, Title, Together, Words } from "@/lib/platform/pdf/blocks";
import { renderPdf } from "@/lib/platform/pdf/render";
import { PrivateSheet } from "@/lib/platform/pdf/sheet";

const frame = {
  title: "Sheet of tests",
  address: "https://forum.example/questions/x",
  printedAt: new Date("2026-11-22T10:00:00Z"),
  notice: "Private: for its owner.",
};
const drawing = { viewBox: "0 0 100 100", strokes: ["M10 10L90 90"], props: ["M0 95h100"] };

const sheet = (lines: readonly string[]) => (
  <PrivateSheet {...frame}>
    <Title>A title</Title>
    <Heading>A part</Heading>
    <Fact name="Place">Left hip</Fact>
    <Together>
      <Box />
      <Drawing drawing={drawing} />
    </Together>
    <Qr address={frame.address} />
    {lines.map((line) => (
      <Words key={line}>{line}</Words>
    ))}
  </PrivateSheet>
);

async function read(lines: readonly string[]) {
  const bytes = await renderPdf(sheet(lines));
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  return { text, totalPages, meta: await getMeta(pdf), size: bytes.length };
}

it("prints its parts with a footer on one page, in files a phone can send", async () => {
  const { text, totalPages, meta, size } = await read(["Łódź, naïve, 3 × 10"]);
  expect(totalPages).toBe(1);
  for (const part of ["A title", "A part", "Left hip", "Łódź, naïve, 3 × 10", "Private: for its owner.", "Page 1 of 1"])
    expect(text).toContain(part);
  expect(text).toContain("https://forum.example/questions/x · Printed 22 November 2026");
  expect(meta.info).toMatchObject({ Title: "Sheet of tests", Language: "en" });
  expect(size).toBeLessThan(120_000);
});

it("names writing it has no letters for", async () => {
  const { text } = await read(["Hip وجع في الورك 🦵", "고관절"]);
  expect(text).toContain("[Arabic text, not printable here]");
  expect(text).toContain("[emoji]");
  expect(text).toContain("[Korean text, not printable here]");
});

it("keeps a word that is longer than a line on the paper", async () => {
  const word = Array.from({ length: 60 }, (_, index) => `part${index}`).join("");
  const { text } = await read([`Before ${word} after`]);
  for (let index = 0; index < 60; index += 7) expect(text.replace(/[\s-]/g, "")).toContain(`part${index}part`);
  const pdf = await getDocumentProxy(new Uint8Array(await renderPdf(sheet([`Before ${word} after`]))));
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const ends = items.map((item) => ("str" in item ? Number(item.transform[4]) + item.width : 0));
  expect(Math.max(...ends), "within the margin of A4").toBeLessThan(596 - 40);
});

it("goes on to further pages with the footer on each", async () => {
  const { text, totalPages } = await read(Array.from({ length: 90 }, (_, index) => `Line ${index}`));
  expect(totalPages).toBe(2);
  expect(text).toContain("Page 2 of 2");
});
