import { openObservatory, type Observatory } from "@bilan/observatory";
import type { Command } from "commander";

/** The options that every command has. */
export function dataOf(command: Command): string {
  return command.optsWithGlobals<{ data: string }>().data;
}

/** Opens the observatory for one command, and closes it whatever comes. */
export async function withObservatory<T>(command: Command, work: (observatory: Observatory) => Promise<T>): Promise<T> {
  const observatory = await openObservatory({
    dataDir: dataOf(command),
    databaseUrl: process.env["DATABASE_URL"] || undefined,
    checkpointKey: process.env["BILAN_CHECKPOINT_KEY"] || undefined,
    role: "command",
  });
  try {
    return await work(observatory);
  } finally {
    await observatory.close();
  }
}
