// dependency-cruiser reads TypeScript through the compiler's JavaScript interface, which TypeScript 7 no longer has.
// Loaded with `node --import`, this hands it the last version that has one; nothing else uses that version.
import { registerHooks } from "node:module";

registerHooks({
  resolve: (specifier, context, next) => next(specifier.replace(/^typescript(?=\/|$)/, "@tsd/typescript"), context),
});
