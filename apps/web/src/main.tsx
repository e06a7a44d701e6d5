import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { IntlProvider } from "react-intl";
import { ApiProblem } from "./api/problem.js";
import "./design/index.css";
import { directionOf, LOCALES, languageOfPath, pathIn, preferredLanguage } from "./language/language.js";
import { loadMessages } from "./language/messages/index.js";
import { createSite } from "./routes.js";

const { pathname, search, hash } = window.location;
const language = languageOfPath(pathname) ?? preferredLanguage(navigator.languages);
if (languageOfPath(pathname) === null) {
  window.history.replaceState(null, "", `${pathIn(language, pathname)}${search}${hash}`);
}
document.documentElement.lang = language;
document.documentElement.dir = directionOf(language);

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // Offline, a question fails at once and says so, instead of waiting unseen.
      networkMode: "always",
      // A numbered problem stays the same on a second try; only an unreachable server is worth one.
      retry: (failures, error) => error instanceof ApiProblem && error.problem === null && failures < 1,
    },
  },
});

const messages = await loadMessages(language);
const app = document.getElementById("app");
if (app) {
  createRoot(app).render(
    <StrictMode>
      <IntlProvider locale={LOCALES[language]} messages={messages as Record<string, string>}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={createSite(`/${language}`)} />
        </QueryClientProvider>
      </IntlProvider>
    </StrictMode>,
  );
}
