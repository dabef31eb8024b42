import { describe, expect, test } from "vitest";
import { z } from "zod";
import { openApiDocument } from "@/app/api/v1/openapi.json/document";
import { methods, routes } from "@/app/api/v1/openapi.json/routes";
import { readTree, root } from "@/tests/guards/tree";

/** Addresses that the document leaves out, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  "/health": "for whoever runs the site, and not made by route()",
  "/openapi.json": "the document itself",
};

const file = /^app\/api\/v1(\/.+)\/route\.ts$/;
const parameters = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

const addresses = readTree(root)
  .flatMap(({ path }) => file.exec(path)?.[1] ?? [])
  .map((path) => path.replaceAll("[", "{").replaceAll("]", "}"))
  .filter((path) => !(path in exceptions));

const document = await openApiDocument();
const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);

describe("the API's document", () => {
  test("lists every address of the API, and no other", () => {
    expect(Object.keys(routes).toSorted()).toEqual(addresses.toSorted());
  });

  test.each(Object.entries(routes))("%s is answered by the module that stands there, whole", async (path, load) => {
    const handlers = await load();
    expect(Object.keys(handlers)).not.toEqual([]);
    for (const name of Object.keys(handlers)) expect(methods).toContain(name);
    for (const { spec } of Object.values(handlers)) {
      const declared = spec.params instanceof z.ZodObject ? Object.keys(spec.params.shape) : [];
      expect(declared.toSorted()).toEqual(parameters(path).toSorted());
    }
    const folder = path.replaceAll("{", "[").replaceAll("}", "]");
    expect(handlers).toBe(await import(/* @vite-ignore */ `${root}/app/api/v1${folder}/route.ts`));
  });

  test("names every operation, once", () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(names).toEqual([...new Set(names)]);
    expect(operations.every(({ operation }) => operation.summary)).toBe(true);
  });

  test("says what each part of the API is about", () => {
    const told = document.tags?.map(({ name }) => name) ?? [];
    expect([...new Set(operations.flatMap(({ operation }) => operation.tags))].toSorted()).toEqual(told.toSorted());
  });

  test("refers to nothing that it does not say", () => {
    const text = JSON.stringify(document);
    const referred = new Set(
      [...text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)].map(([, kind, name]) => `${kind}/${name}`),
    );
    const said = Object.entries(document.components ?? {}).flatMap(([kind, named]) =>
      Object.keys(named ?? {}).map((name) => `${kind}/${name}`),
    );
    expect(said).toEqual(expect.arrayContaining([...referred]));
    expect(text).not.toContain("__schema");
  });
});
