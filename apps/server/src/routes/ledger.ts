import {
  ConsistencyView,
  DaysView,
  EntriesView,
  EntryView,
  HeadView,
  ObservatoryView,
  Page,
  ProofView,
} from "@bilan/vocabulary";
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
  app.get(
    "/api/ledger/entries/:id/proof",
    {
      schema: {
        summary: "The proof that an entry is in the ledger, with the signed checkpoint that it is proved for",
        tags: ["ledger"],
        params: z.object({ id: z.string().max(300) }),
        response: answers(ProofView),
      },
    },
    ({ params }) => observatory.prove(params.id),
  );
  app.get(
    "/api/ledger/consistency",
    {
      schema: {
        summary: "The proof that the ledger of an earlier size is how that of a later one began",
        tags: ["ledger"],
        querystring: z.object({
          from: z.coerce.number().int().min(1).describe("entries of the earlier ledger"),
          to: z.coerce.number().int().min(1).describe("entries of the later ledger"),
        }),
        response: answers(ConsistencyView),
      },
    },
    ({ query }) => observatory.consistency(query.from, query.to),
  );
  app.get(
    "/api/ledger/checkpoint",
    {
      schema: {
        summary:
          "The signed checkpoint of the ledger: keep it, and nobody can change the past unseen (C2SP tlog-checkpoint)",
        tags: ["ledger"],
        response: answers(z.string()),
      },
    },
    async (_request, reply) => reply.type("text/plain; charset=utf-8").send(await observatory.checkpoint()),
  );
  app.get(
    "/api/ledger/key",
    {
      schema: {
        summary: "The key of checkpoints, as a verifier keeps it (C2SP signed-note)",
        tags: ["ledger"],
        response: answers(z.string()),
      },
    },
    async (_request, reply) => reply.type("text/plain; charset=utf-8").send(`${await observatory.checkpointKey()}\n`),
  );
};
