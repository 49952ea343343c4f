export type VorbisHeads = {
  readonly identification: Uint8Array;
  readonly comments: Uint8Array;
  readonly setup: Uint8Array;
};

/** The three head packets, as a demuxer joins them: a count, two lengths in steps of 255, then the packets. */
export function vorbisHeads(description: Uint8Array): VorbisHeads | null {
  if (description[0] !== 2) return null;
  let at = 1;
  const lengths = [0, 0].map(() => {
    let length = 0;
    while (description[at] === 255) {
      length += 255;
      at += 1;
    }
    length += description[at] ?? 0;
    at += 1;
    return length;
  });
  const [first = 0, second = 0] = lengths;
  if (at + first + second >= description.length) return null;
  return {
    identification: description.subarray(at, at + first),
    comments: description.subarray(at + first, at + first + second),
    setup: description.subarray(at + first + second),
  };
}
