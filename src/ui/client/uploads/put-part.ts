import { type UploadReply, answerOf } from "./ask";

type Part = {
  readonly body: ArrayBuffer;
  /** It is the SHA-256 in hexadecimal digits. */
  readonly hash: string;
  readonly signal: AbortSignal;
  /** It is told how many bytes have left, several times a second. */
  readonly sent: (bytes: number) => void;
};

/** `fetch` does not say how much of a body has left, so that a part of 8 MB would show nothing until it is over. */
export function putPart(path: string, part: Part): Promise<UploadReply<unknown> | null> {
  const { body, hash, signal, sent } = part;
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    request.open("PUT", path);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("x-part-sha256", hash);
    request.upload.addEventListener("progress", ({ loaded }) => sent(loaded));
    request.addEventListener("loadend", () => {
      signal.removeEventListener("abort", abort);
      // The status is 0 where no answer came.
      const { status, responseText } = request;
      resolve(status === 0 ? null : answerOf(new Response(responseText, { status })));
    });
    if (signal.aborted) return resolve(null);
    signal.addEventListener("abort", abort);
    request.send(body);
  });
}
