import { z } from "zod";

/** The last part of the address of captions: their language, and a short name of their text. */
export const captionsName = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}-[0-9a-f]{8}$/);
