import { api } from "@/lib/platform/http/client";
import type { AskedView, QuestionDraft } from "@/lib/questions/schema";

/** Asks a question. */
export const askQuestion = (body: QuestionDraft) => api.post<AskedView>("/questions", body);
