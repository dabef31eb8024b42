import Link from "next/link";

/** Every feed there is, and where to find its address. */
export function FeedsText({ site }: { site: string }) {
  return (
    <div className="prose">
      <p>
        All feeds are Atom (RFC 4287) and hold the forty newest entries. Give one of these addresses to your reader;
        most readers also find it by themselves when you give them the page.
      </p>
      <h2>New articles and questions</h2>
      <p>
        <a href="/feed.xml">{site}/feed.xml</a>
      </p>
      <h2>A topic</h2>
      <p>
        New articles and questions about one thing: the address of the topic's page with <code>/feed.xml</code> behind
        it, such as <code>{site}/topics/hip/feed.xml</code>. All topics stand in the{" "}
        <Link href="/topics">glossary</Link>.
      </p>
      <h2>A thread</h2>
      <p>
        New comments under an article: the address of the article with <code>/feed.xml</code> behind it.
      </p>
      <h2>With an account</h2>
      <p>
        Following a question, a thread, a topic or a practitioner brings the same to your inbox and, if you like, by
        e-mail. Each e-mail can end exactly the follow that it came from.
      </p>
    </div>
  );
}
