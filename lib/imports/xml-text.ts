import { AppError } from "@/lib/platform/errors";

const declarationBytes = 200;

/** What an XML file's first bytes say it is written in: a byte order mark, else its declaration, else UTF-8. */
function decoderFor(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder("utf-16le");
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder("utf-16be");
  const declaration = new TextDecoder("latin1").decode(start.subarray(0, declarationBytes));
  const [, encoding = "utf-8"] =
    /^\s*(?:ï»¿)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration) ?? [];
  try {
    return new TextDecoder(encoding);
  } catch (cause) {
    throw new AppError("invalid", "unknown-encoding", { issues: [{ path: "encoding", message: encoding }], cause });
  }
}

// Exports of old databases carry control characters; PostgreSQL takes no NUL, and XML allows none of these.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Decodes an XML file in pieces and drops characters that no XML file may hold. */
export async function* decodeXml(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string> {
  let start: Uint8Array = new Uint8Array();
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true }).replace(forbidden, "");
      continue;
    }
    start = Buffer.concat([start, chunk]);
    if (start.length < declarationBytes) continue;
    decoder = decoderFor(start);
    yield decoder.decode(start, { stream: true }).replace(forbidden, "");
  }
  if (decoder) yield decoder.decode().replace(forbidden, "");
  else yield decoderFor(start).decode(start).replace(forbidden, "");
}
