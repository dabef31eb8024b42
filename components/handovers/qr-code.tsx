import { encode } from "uqr";

/** A QR code to an address, dark on white in both themes so that cameras read it. */
export function QrCode({ address }: { address: string }) {
  const { data } = encode(address, { ecc: "M", border: 2 });
  const modules = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      aria-label="QR code that leads to the thread"
      className="size-28 shrink-0 bg-[white] p-1"
      role="img"
      viewBox={`0 0 ${data.length} ${data.length}`}
    >
      <path d={modules.join("")} fill="black" />
    </svg>
  );
}
