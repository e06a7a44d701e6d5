import type { Language } from "@bilan/vocabulary";
import { directionOf } from "../language/language.js";

/** Words of a source, in their own language and direction whatever the page's. */
export function SourceWords({ lang, children }: { readonly lang: Language | null; readonly children: string }) {
  return (
    <q lang={lang ?? undefined} dir={lang ? directionOf(lang) : "auto"} className="source">
      {children}
    </q>
  );
}
