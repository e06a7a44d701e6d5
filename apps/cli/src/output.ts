import { Option } from "commander";

export type Format = "json" | "table";

/** `--format`: a table for people on a terminal, JSON for machines elsewhere. */
export function formatOption(): Option {
  return new Option("--format <format>", "json for machines, table for people")
    .choices(["json", "table"])
    .default(process.stdout.isTTY ? "table" : "json", "table on a terminal, json elsewhere");
}

/** Prints a value as JSON or, for people, as `text` makes it. */
export function print<T>(format: Format, value: T, text: (value: T) => string): void {
  process.stdout.write(`${format === "json" ? JSON.stringify(value, null, 2) : text(value)}\n`);
}

/** A line on stderr that replaces itself while something takes over a second; silent where stderr is no terminal. */
export function progress(label: string): { at: (done: number) => void; end: () => void } {
  const started = performance.now();
  let shown = 0;
  return {
    at(done) {
      const now = performance.now();
      if (!process.stderr.isTTY || now - started < 1000 || now - shown < 100) return;
      shown = now;
      process.stderr.write(`\r${label} ${done.toLocaleString("en-US")}`);
    },
    end() {
      if (shown > 0) process.stderr.write("\r\u001b[K");
    },
  };
}
