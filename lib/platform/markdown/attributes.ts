/**
 * Escapes angle brackets in attribute values, where HTML allows them bare.
 *
 * Feed readers and mail programs with a simpler idea of HTML than a browser's then see no tag in a title either.
 * Relies on the serializer: values stand in double quotes, and text never holds a bare "<".
 */
export function escapeAttributes(html: string): string {
  return html.replace(/<[a-z][^"<>]*(?:"[^"]*"[^"<>]*)*>/g, (tag) =>
    tag.replace(/"[^"]*"/g, (value) => value.replaceAll("<", "&#x3C;").replaceAll(">", "&#x3E;")),
  );
}
