import { Problem } from "@bilan/vocabulary";

/** Exit codes: 0 success, 1 a finding (verification failed, contradiction with --strict), 2 bad usage or input. */
export const EXIT = { success: 0, finding: 1, usage: 2 } as const;

/** The one line that a person reads of an error; never a stack trace. `BILAN_DEBUG=1` adds it for developers. */
export function lineOf(error: unknown): string {
  if (error instanceof Problem) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return new Problem(602, detail).message;
}

/** Says an error on stderr and sets the exit code 2. */
export function fail(error: unknown): void {
  process.stderr.write(`bilan: ${lineOf(error)}\n`);
  if (process.env["BILAN_DEBUG"] && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
  process.exitCode = EXIT.usage;
}
