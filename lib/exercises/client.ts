import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { exerciseKeys } from "@/lib/exercises/keys";
import type { ExerciseContentView, ExerciseView } from "@/lib/exercises/schema";
import { api } from "@/lib/platform/http/client";
import type { PostView } from "@/lib/posts/schema";

/** Shortest text that is searched for: one letter finds everything. */
export const shortestSearch = 2;

const searchExercises = (text: string) =>
  api.get<{ items: ExerciseView[] }>(`/exercises?${new URLSearchParams({ q: text })}`).then(({ items }) => items);

/** What a picker offers for the words typed so far; the earlier offer stays until the new one is there. */
export const exerciseSearch = (text: string) =>
  queryOptions({
    queryKey: exerciseKeys.search(text),
    queryFn: () => searchExercises(text),
    enabled: text.length >= shortestSearch,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** The exercise that a prescription names by its id. */
export const exerciseById = (id: string) =>
  queryOptions({
    queryKey: exerciseKeys.detail(id),
    queryFn: async (): Promise<ExerciseView> => {
      const { slug } = await api.get<PostView>(`/posts/${id}`);
      return api.get<ExerciseView>(`/exercises/${slug}`);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** An exercise as it stood at a version. */
export const exerciseAt = (slug: string, version: number) =>
  api.get<ExerciseContentView>(`/exercises/${slug}/versions/${version}`);

/** The same for a prescription that names its version; none is asked for while the exercise is not known. */
export const exerciseVersion = (slug: string | undefined, version: number | undefined) =>
  queryOptions({
    queryKey: exerciseKeys.version(slug ?? "", version ?? 0),
    queryFn: () => exerciseAt(slug ?? "", version ?? 0),
    enabled: slug !== undefined && version !== undefined,
    staleTime: 60_000,
  });
