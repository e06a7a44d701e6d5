import { DaysView, EntriesView, EntryView, HeadView, ObservatoryView, Page } from "@bilan/vocabulary";
import { z } from "zod";
import { answers, type Routes } from "./route.js";

export const ledgerRoutes: Routes = (app, observatory) => {
  app.get(
    "/api/observatory",
    {
      schema: { summary: "The observatory and its ledger's end", tags: ["ledger"], response: answers(ObservatoryView) },
    },
    () => observatory.view(),
  );
  app.get(
    "/api/ledger/head",
    { schema: { summary: "The end of the ledger", tags: ["ledger"], response: answers(HeadView) } },
    () => observatory.head(),
  );
  app.get(
    "/api/ledger/days",
    {
      schema: {
        summary: "The days on which claims or incidents became known or changed: what `known-on` can tell apart",
        tags: ["ledger"],
        response: answers(DaysView),
      },
    },
    () => observatory.days(),
  );
  app.get(
    "/api/ledger/entries",
    {
      schema: {
        summary: "Entries in their order",
        tags: ["ledger"],
        querystring: Page,
        response: answers(EntriesView),
      },
    },
    ({ query }) => observatory.entries(query),
  );
  app.get(
    "/api/ledger/entries/:id",
    {
      schema: {
        summary: "One entry",
        tags: ["ledger"],
        params: z.object({ id: z.string().max(300) }),
        response: answers(EntryView),
      },
    },
    ({ params }) => observatory.entry(params.id),
  );
};
