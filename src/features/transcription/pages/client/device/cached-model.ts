import type { ModelStore } from "./load-model";

const CACHE = "atelier-speech";

/** The cache of the browser has one model: another one takes its place. Its address bears its digest. */
export const cachedModel = (url: string): ModelStore => ({
  async find() {
    const cache = await caches.open(CACHE);
    const kept = await cache.match(url);
    return kept ? kept.blob() : null;
  },
  async keep(model) {
    await caches.delete(CACHE);
    const cache = await caches.open(CACHE);
    await cache.put(
      url,
      new Response(model, { headers: { "content-length": String(model.size) } }),
    );
  },
});
