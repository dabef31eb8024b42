import type { Page } from "@playwright/test";

/** Has the browser record two seconds of a moving square, as a phone's page would record a leg. */
export async function recordedClip(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 320, height: 240 });
    const context = canvas.getContext("2d");
    let frame = 0;
    const timer = setInterval(() => {
      frame += 1;
      if (!context) return;
      context.fillStyle = "#223";
      context.fillRect(0, 0, 320, 240);
      context.fillStyle = "#fc8";
      context.fillRect((frame * 4) % 280, 100, 40, 40);
    }, 40);
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: "video/webm" });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const stopped = new Promise((resolve) => {
      recorder.onstop = resolve;
    });
    recorder.start(200);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    recorder.stop();
    await stopped;
    clearInterval(timer);
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  });
  return Buffer.from(base64, "base64");
}
