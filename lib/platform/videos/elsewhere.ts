/** A video that stands with somebody else: who is contacted when it plays, and where. */
export type Elsewhere = {
  /** Who keeps it, as readers know them. */
  readonly keeper: string;
  /** Whose servers hear of the reader. */
  readonly contacts: string;
  /** Its page there. */
  readonly page: string;
  /** What is shown in a frame, once the reader has agreed. */
  readonly frame: string;
};

type Keeper = {
  readonly keeper: string;
  readonly contacts: string;
  readonly hosts: readonly string[];
  readonly frameOrigin: string;
  /** Page and frame of the video that an address there leads to. */
  readonly find: (address: URL) => { page: string; frame: string } | null;
};

const youTubeId = /^[\w-]{11}$/;

function youTube(address: URL) {
  const [first = "", second = ""] = address.pathname.slice(1).split("/");
  const isShort = address.hostname === "youtu.be";
  const named = ["embed", "shorts", "live"].includes(first) ? second : null;
  const id = isShort ? first : (named ?? address.searchParams.get("v") ?? "");
  if (!youTubeId.test(id)) return null;
  const page = `https://www.youtube.com/watch?v=${id}`;
  return { page, frame: `https://www.youtube-nocookie.com/embed/${id}` };
}

function vimeo({ pathname, searchParams }: URL) {
  const [, id, inPath] = /^\/(?:video\/)?(\d{5,12})(?:\/([0-9a-f]{8,20}))?\/?$/.exec(pathname) ?? [];
  if (!id) return null;
  // What is unlisted there is found by a word behind its number alone.
  const word = inPath ?? /^[0-9a-f]{8,20}$/.exec(searchParams.get("h") ?? "")?.[0];
  const page = `https://vimeo.com/${id}${word ? `/${word}` : ""}`;
  return { page, frame: `https://player.vimeo.com/video/${id}?${word ? `h=${word}&` : ""}dnt=1` };
}

const peerTubeId =
  /^\/(?:w|videos\/(?:watch|embed))\/([A-Za-z0-9]{22}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/;

const peerTube = (host: string): Keeper => ({
  ...{ keeper: host, contacts: host, hosts: [host], frameOrigin: `https://${host}` },
  find: ({ pathname }) => {
    const id = peerTubeId.exec(pathname)?.[1];
    return id ? { page: `https://${host}/w/${id}`, frame: `https://${host}/videos/embed/${id}?p2p=0` } : null;
  },
});

/** Whom we let into a page at all. PeerTube has many homes; p2p=0 keeps other watchers from hearing of a reader. */
const keepers: readonly Keeper[] = [
  {
    ...{ keeper: "YouTube", contacts: "Google (www.youtube-nocookie.com)", find: youTube },
    hosts: ["www.youtube.com", "youtube.com", "m.youtube.com", "youtu.be", "www.youtube-nocookie.com"],
    frameOrigin: "https://www.youtube-nocookie.com",
  },
  {
    ...{ keeper: "Vimeo", contacts: "Vimeo (player.vimeo.com)", find: vimeo },
    hosts: ["vimeo.com", "www.vimeo.com", "player.vimeo.com"],
    frameOrigin: "https://player.vimeo.com",
  },
  ...["framatube.org", "makertube.net", "tilvids.com"].map(peerTube),
];

/** What the Content-Security-Policy lets a page show in frames: next.config.mjs has the same list. */
export const frameOrigins: readonly string[] = keepers.map(({ frameOrigin }) => frameOrigin);

/** Names of those whose videos can be linked, for the form. */
export const keeperNames: readonly string[] = keepers.map(({ keeper }) => keeper);

/** Who keeps the video that an address leads to, and where it is shown; null for everybody whom we do not know. */
export function elsewhere(address: string): Elsewhere | null {
  const url = URL.parse(address.trim());
  if (url?.protocol !== "https:" || url.port !== "" || url.username !== "" || url.password !== "") return null;
  const found = keepers.find(({ hosts }) => hosts.includes(url.hostname));
  const place = found?.find(url);
  return found && place ? { keeper: found.keeper, contacts: found.contacts, ...place } : null;
}
