import { Problem } from "@bilan/vocabulary";
import type { OpenOptions, Store } from "./store.js";

/** Opens an observatory's store. Throws Problem 301 to 305. */
export function openStore(options: OpenOptions): Promise<Store> {
  return Promise.reject(new Problem(305, options.dataDir));
}
