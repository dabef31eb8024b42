// A bare Node server that sends what the product sent, the same way: it runs where the product runs.
import { createServer, type OutgoingHttpHeaders } from "node:http";
import { z } from "zod";

const answer = z.object({ headers: z.record(z.string(), z.string()), body: z.base64() });

process.once("message", (message) => {
  const { headers, body } = answer.parse(message);
  const bytes = Buffer.from(body, "base64");
  const isChunked = headers["transfer-encoding"] === "chunked";
  const { "transfer-encoding": _chunked, ...rest } = headers;
  const sent: OutgoingHttpHeaders = isChunked ? rest : { ...rest, "content-length": bytes.length };
  const server = createServer((_request, response) => {
    response.writeHead(200, sent);
    if (isChunked) response.write(bytes);
    response.end(isChunked ? undefined : bytes);
  });
  server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
});
process.once("disconnect", () => process.exit());
