import { api } from "@/lib/platform/http/client";
import type { AskedView, QuestionBody } from "@/lib/questions/schema";

/** Asks a question. */
export const askQuestion = (body: QuestionBody) => api.post<AskedView>("/questions", body);
