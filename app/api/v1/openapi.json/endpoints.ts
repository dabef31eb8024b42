import type { oas31 } from "zod-openapi";
import { fieldOf, methods } from "@/app/api/v1/openapi.json/routes";
import type { Endpoint, EndpointGroup } from "@/components/api/endpoint-list";

/** Nobody signed out is let in unless one of the ways to call needs nothing. */
const isForMembers = ({ security }: oas31.OperationObject): boolean =>
  security?.every((way) => Object.keys(way).length > 0) ?? false;

function endpointsOf(document: oas31.OpenAPIObject, tag: string): Endpoint[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[fieldOf[method]];
      if (!operation?.tags?.includes(tag)) return [];
      return [{ method, path, summary: operation.summary ?? "", isForMembers: isForMembers(operation) }];
    }),
  );
}

/** The document's operations by tag, in its order. */
export function endpointGroups(document: oas31.OpenAPIObject): EndpointGroup[] {
  return (document.tags ?? []).map(({ name, description = "" }) => ({
    name,
    description,
    endpoints: endpointsOf(document, name),
  }));
}
