import { useRouterState } from "@tanstack/react-router";
import { queryString } from "../api/fetch.js";
import { LANGUAGE_NAMES, LANGUAGES, pathIn } from "../language/language.js";
import { useText } from "../language/text.js";
import type { Plain } from "../toll/scope.js";

/** The same view in the other languages: plain links, since a language is a page of its own. */
export function Languages() {
  const t = useText();
  const location = useRouterState({ select: (state) => state.location });
  const address = (language: (typeof LANGUAGES)[number]) =>
    `${pathIn(language, location.pathname)}${queryString(location.search as Plain)}`;
  return (
    <nav className="languages" aria-label={t("nav.languages")}>
      {LANGUAGES.map((language) => (
        <a
          key={language}
          href={address(language)}
          lang={language}
          hrefLang={language}
          aria-current={language === t.language ? "true" : undefined}
        >
          {LANGUAGE_NAMES[language]}
        </a>
      ))}
    </nav>
  );
}
