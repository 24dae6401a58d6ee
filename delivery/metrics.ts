import type { ServerResponse } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { readAges } from '@/lib/ages';
import type { PageStore } from './page-store';

/**
 * Answers from memory by status. Plain numbers that everybody adds to: a stored page is answered in microseconds, and
 * they are read when somebody collects.
 */
const ready = { 200: 0, 304: 0 };

/** Counts an answer with a page that was ready in memory. */
export function countReady(status: number): void {
  if (status === 304) ready[304] += 1;
  else ready[200] += 1;
}

/** What kinds of requests there are, by the beginnings of their paths; everything else asks for a page. */
const kinds: [RegExp, string][] = [
  [/^\/api\/open(\/|$)/, 'open data'],
  [/^\/api(\/|$)/, 'interface'],
  [/^\/(admin|preview)(\/|$)/, 'newsroom'],
  [/^\/(_next|fonts|enhance)(\/|$)/, 'file'],
  [/^\/healthz(\/|$)/, 'health'],
];

/** Gives what kind of thing an address asks for: one of few words, whatever people type. */
export function kindOf(address = ''): string {
  const path = address.split('?')[0] ?? '';
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'page';
}

export type Metrics = ReturnType<typeof createMetrics>;

/** Makes the measures of this server, in the form that Prometheus collects. No address and no path is a label. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  // Of the process: memory, processor, event loop lag, garbage collection.
  collectDefaultMetrics({ register: registry });

  const counted = { 200: 0, 304: 0 };
  const requests = new Counter({
    name: 'cong_so_requests_total',
    help: 'Requests answered, by what was asked for ("stored": a page that was ready in memory) and status.',
    labelNames: ['kind', 'status'],
    registers,
    collect() {
      for (const status of [200, 304] as const) {
        this.inc({ kind: 'stored', status }, ready[status] - counted[status]);
        counted[status] = ready[status];
      }
    },
  });
  const renderings = new Histogram({
    name: 'cong_so_rendering_seconds',
    help: 'How long pages took to render, waiting for a turn included.',
    buckets: [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20],
    registers,
  });
  const lookups = new Counter({ name: 'cong_so_page_lookups_total', help: 'Pages that were not ready in memory, by where they came from.', labelNames: ['from'], registers });
  new Gauge({
    name: 'cong_so_oldest_waiting_seconds',
    help: 'How long the oldest piece of work of a kind has been due; 0 where none is. A growing age is work that is not done.',
    labelNames: ['work'],
    registers,
    async collect() {
      for (const [work, age] of await readAges()) this.set({ work }, age);
    },
  });

  return {
    registry,

    /** Counts the answer to a request that was not answered from memory, once it is sent. */
    countAnswer(address: string | undefined, res: ServerResponse): void {
      res.once('finish', () => requests.inc({ kind: kindOf(address), status: res.statusCode }));
    },

    countRendering(seconds: number): void {
      renderings.observe(seconds);
      lookups.inc({ from: 'rendering' });
    },

    countFromDisk(): void {
      lookups.inc({ from: 'disk' });
    },

    /** Has the store tell how much it holds. */
    watch(store: PageStore): void {
      const read = (name: string, help: string, value: () => number) => new Gauge({ name, help, registers, collect() { this.set(value()); } });
      read('cong_so_pages_known', 'Pages that are kept, in memory or on disk.', () => store.size.known);
      read('cong_so_pages_in_memory', 'Pages that are kept in memory.', () => store.size.pages);
      read('cong_so_pages_in_memory_bytes', 'What the pages in memory take, in all their encodings.', () => store.size.bytes);
    },
  };
}
