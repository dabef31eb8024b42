import { api } from "@/lib/platform/http/client";
import type { PractitionerProfileBody, PractitionerProfileView } from "@/lib/practitioners/schema";

/** Says what one does as a practitioner, whom one works for and what one sells. */
export const savePractitionerProfile = (body: PractitionerProfileBody) =>
  api.put<PractitionerProfileView>("/viewer/practitioner", body);
