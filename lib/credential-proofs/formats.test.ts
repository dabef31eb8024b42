import { describe, expect, it } from "vitest";
import { proofFileName, proofTypeOf } from "@/lib/credential-proofs/formats";

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");

describe("what a proof is", () => {
  it.each([
    ["a PDF", "%PDF-1.7\n1 0 obj\n%%EOF\n", "application/pdf"],
    ["a JPEG", "\xff\xd8\xff\xe0 rest", "image/jpeg"],
    ["a PNG", "\x89PNG\r\n\x1a\n rest", "image/png"],
    ["a WebP", "RIFF\x01\x02\x03\x04WEBPVP8 ", "image/webp"],
    ["a script, whatever it is called", "#!/bin/sh\nrm -rf ~", null],
    ["a page with a PDF somewhere in it", "<script>1</script>%PDF-1.7 %%EOF", null],
    ["a PDF that was cut short", "%PDF-1.7\n1 0 obj", null],
    ["a picture with a script in it", '<svg xmlns="http://www.w3.org/2000/svg"></svg>', null],
    ["a HEIC photo", "\0\0\0\x18ftypheic\0\0\0\0mif1heic", null],
    ["a program", "MZ\x90\0", null],
    ["nothing", "", null],
  ])("%s is told by its bytes", (_what, content, type) => {
    expect(proofTypeOf(bytes(content))).toBe(type);
  });

  it("is saved under a name of ours", () => {
    expect(proofFileName("image/jpeg")).toBe("proof.jpg");
  });
});
