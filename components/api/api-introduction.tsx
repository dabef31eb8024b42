import type { ReactNode } from "react";

function Call({ children }: { children: string }) {
  return (
    <pre>
      <code>{children}</code>
    </pre>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h2>{title}</h2>
      {children}
    </>
  );
}

/** How to begin with the API: four calls that can be pasted into a terminal, and the rules they follow. */
export function ApiIntroduction({ base }: { base: string }) {
  return (
    <div className="prose">
      <Part title="Read">
        <p>What everybody may read needs no account. Here are the questions that wait for an answer:</p>
        <Call>{`curl "${base}/questions?state=waiting&limit=5"`}</Call>
        <p>
          A list answers with <code>items</code> and <code>nextCursor</code>. Send the cursor back to get what follows;
          when it is <code>null</code>, that was all.
        </p>
        <Call>{`curl "${base}/exercises?goal=strength&cursor=…"`}</Call>
      </Part>
      <Part title="Sign in">
        <p>
          Make an access token under <a href="/settings">Settings</a>. It is shown once, can be allowed to read only,
          and can be ended at any time. Whoever runs the site can also make one for you.
        </p>
        <Call>{`curl -H "Authorization: Bearer evs_…" "${base}/notifications"`}</Call>
      </Part>
      <Part title="Write">
        <p>A token that may write does everything its owner may do here, by the same rules:</p>
        <Call>{`curl -X POST "${base}/questions/QUESTION_ID/answers" \\
  -H "Authorization: Bearer evs_…" -H "Content-Type: application/json" \\
  -d '{"markdown": "Begin with the short lever, on the left side alone."}'`}</Call>
      </Part>
      <Part title="When it says no">
        <p>
          A refusal is a problem document (RFC 9457). Its <code>reason</code> is a word that does not change;{" "}
          <code>issues</code> names the fields to correct. After too many calls it is 429, and the header{" "}
          <code>Retry-After</code> says how many seconds to wait.
        </p>
        <Call>{`{ "type": "about:blank", "title": "Not allowed", "status": 403,
  "code": "forbidden", "reason": "already-answered" }`}</Call>
      </Part>
    </div>
  );
}
