// Peak memory of a process with its descendants and of the PostgreSQL below a folder, sampled from /proc (Linux).
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

function pss(pid) {
  try {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function folderOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return "";
  }
}

/** Samples until stopped; the peaks are in MB of proportional set size. */
export function watchMemory(pid, folder, everyMs = 100) {
  const peak = { process: 0, database: 0, together: 0 };
  const timer = setInterval(() => {
    const own = pss(pid);
    let database = 0;
    for (const name of readdirSync("/proc")) {
      if (/^\d+$/.test(name) && Number(name) !== pid && folderOf(name).startsWith(folder)) database += pss(name);
    }
    peak.process = Math.max(peak.process, own);
    peak.database = Math.max(peak.database, database);
    peak.together = Math.max(peak.together, own + database);
  }, everyMs);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** The middle value. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
