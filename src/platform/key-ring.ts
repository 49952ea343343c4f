import * as z from "zod";

/** It reads `kid:secret` pairs separated by commas: the first one signs, the others still verify. */
export const keyRing = z
  .string()
  .default("")
  .transform((text) => text.split(",").flatMap((pair) => pair.trim() || []))
  .transform((pairs) => pairs.map((pair) => pair.split(/:(.*)/s)))
  .pipe(
    z.array(
      z
        .tuple([
          z.string().regex(/^[A-Za-z0-9_-]{1,32}$/, "needs a short kid before each colon"),
          z.string().min(32, "needs secrets of at least 32 characters"),
        ])
        .rest(z.string()),
    ),
  )
  .transform((pairs) => pairs.map(([kid, secret]) => ({ kid, secret })));
