import { Command, CommanderError } from "commander";
import { EXIT, fail } from "./failure.js";

/** Each command's module is loaded only when it is asked for, so that `bilan read` starts without a database driver. */
const COMMANDS: Record<string, () => Promise<(program: Command) => void>> = {
  serve: async () => (await import("./commands/serve.js")).serveCommand,
  read: async () => (await import("./commands/read.js")).readCommand,
  import: async () => (await import("./commands/import.js")).importCommand,
  toll: async () => (await import("./commands/toll.js")).tollCommand,
  check: async () => (await import("./commands/check.js")).checkCommand,
  grade: async () => (await import("./commands/grade.js")).gradeCommand,
  "link-claim": async () => (await import("./commands/linkClaim.js")).linkClaimCommand,
  rate: async () => (await import("./commands/rate.js")).rateCommand,
  compare: async () => (await import("./commands/compare.js")).compareCommand,
  claims: async () => (await import("./commands/claims.js")).claimsCommand,
  ledger: async () => (await import("./commands/ledger.js")).ledgerCommand,
  rebuild: async () => (await import("./commands/rebuild.js")).rebuildCommand,
  simulate: async () => (await import("./commands/simulate.js")).simulateCommand,
  template: async () => (await import("./commands/template.js")).templateCommand,
  doctor: async () => (await import("./commands/doctor.js")).doctorCommand,
};

const program = new Command("bilan")
  .description("An observatory of a war in a box: reports in, tolls out, with who said every number.")
  .option("--data <dir>", "the observatory's folder", process.env["BILAN_DATA"] ?? "./data")
  .showHelpAfterError("(see --help)")
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "bilan: ")) });

const asked = process.argv.slice(2).find((word) => Object.hasOwn(COMMANDS, word));
for (const name of asked ? [asked] : Object.keys(COMMANDS)) (await COMMANDS[name]?.())?.(program);

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.success);
  throw error;
});

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.success : EXIT.usage;
  else fail(error);
}
