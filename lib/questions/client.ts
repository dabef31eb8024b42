import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api } from "@/lib/platform/http/client";
import { questionKeys } from "@/lib/questions/keys";
import type { AskedView, FollowUpView, QuestionBody, QuestionEditBody, QuestionView } from "@/lib/questions/schema";

/** Asks a question. */
export const askQuestion = (body: QuestionBody) => api.post<AskedView>("/questions", body);

/** Changes one's own question. */
export const editQuestion = (id: string, body: QuestionEditBody) => api.put<AskedView>(`/questions/${id}`, body);

const shortestTitle = 8;

/** Questions like one that is being asked; none until its title says something. */
export const similarQuestions = (title: string, topics: readonly string[]) =>
  queryOptions({
    queryKey: questionKeys.similar(title, topics),
    queryFn: async () => {
      const query = new URLSearchParams({ title: title.slice(0, 160), topics: topics.join(",") });
      return (await api.get<{ items: QuestionView[] }>(`/questions/similar?${query}`)).items;
    },
    enabled: title.length >= shortestTitle,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** Says that a question which got worse has been looked at again. */
export const settleFollowUp = (id: string) => api.delete<FollowUpView>(`/questions/${id}/follow-up`);
