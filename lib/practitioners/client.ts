import { api } from "@/lib/platform/http/client";
import type { PractitionerProfileBody } from "@/lib/practitioners/schema";

/** Says what one does as a practitioner, whom one works for and what one sells. */
export const savePractitionerProfile = (body: PractitionerProfileBody) =>
  api.put<PractitionerProfileBody>("/viewer/practitioner", body);
