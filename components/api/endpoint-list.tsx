/** One operation of the API, as a list of them needs it. */
export type Endpoint = {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  /** Nobody signed out may call it. */
  readonly isForMembers: boolean;
};

/** What stands under one first part of the address. */
export type EndpointGroup = {
  readonly name: string;
  readonly description: string;
  readonly endpoints: readonly Endpoint[];
};

function Line({ endpoint: { method, path, summary, isForMembers } }: { endpoint: Endpoint }) {
  return (
    <li className="grid gap-x-s4 border-t border-line py-s2 md:grid-cols-2">
      <code className="font-mono text-step--1 wrap-anywhere">
        <span className="inline-block min-w-[4.5em] font-semibold">{method}</span>
        {path}
      </code>
      <span className="text-step--1">
        {summary}
        {isForMembers && <span className="text-ink-soft"> · token needed</span>}
      </span>
    </li>
  );
}

/** Every operation in one line, to be read without a script. */
export function EndpointList({ groups }: { groups: readonly EndpointGroup[] }) {
  return groups.map(({ name, description, endpoints }) => (
    <section aria-labelledby={`endpoints-${name}`} className="mb-s5" key={name}>
      <h3 className="mb-s1" id={`endpoints-${name}`}>
        {name}
      </h3>
      <p className="mb-s2 text-step--1 text-ink-soft">{description}</p>
      <ul className="border-b border-line">
        {endpoints.map((endpoint) => (
          <Line endpoint={endpoint} key={`${endpoint.method} ${endpoint.path}`} />
        ))}
      </ul>
    </section>
  ));
}
