import { z } from 'zod';

/** What npm says of dependencies with known faults (`npm audit --json`, version 2 of the report). */
const Report = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']), range: z.string() })),
});

/** What is known: nothing where the registry could not be asked, else the faults that matter and the number of the others. */
export type Audit = { known: false } | { known: true; grave: string[]; minor: number };

/** Reads npm's report. High and critical faults matter; the others are counted. */
export function readAudit(text: string): Audit {
  const { data } = Report.safeParse(readJson(text));
  if (!data) return { known: false };
  const all = Object.entries(data.vulnerabilities);
  const grave = all.filter(([, { severity }]) => severity === 'high' || severity === 'critical');
  return { known: true, grave: grave.map(([name, { severity, range }]) => `${name} ${range}: ${severity}`), minor: all.length - grave.length };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
