import * as z from "zod";

/** The JSON form of audiowaveform, of one channel and eight bits. */
export const PeaksJson = z
  .object({
    version: z.literal(2),
    channels: z.literal(1),
    bits: z.literal(8),
    sample_rate: z.number().int().positive(),
    samples_per_pixel: z.number().int().positive(),
    length: z.number().int().min(0),
    /** The least and the greatest of each block by turns. */
    data: z.array(z.number().int().min(-128).max(127)),
  })
  .refine(({ length, data }) => data.length === length * 2);
