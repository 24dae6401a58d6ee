import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach } from 'vitest';
import { plainOf } from '@/delivery/page';
import { PageFiles } from '@/delivery/page-files';
import { PageStore } from '@/delivery/page-store';
import { createPages, type Found } from '@/delivery/pages';

/** What a stand-in for Next does with a request; `asked` counts them from 1. */
export type Renderer = (req: IncomingMessage, res: ServerResponse, asked: number) => void | Promise<void>;

/** Keeps the pages of each test in a folder of its own, whose path it gives. */
export function createPagesFolder(): () => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cong-so-pages-'));
  });
  // Pages may be on their way into it still.
  afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return () => folder;
}

/** Opens a store of pages over a stand-in for Next that counts what it is asked for, and is as healthy as `health` says. */
export async function openPages(folder: string, answer: Renderer, build = 'one', store = new PageStore()) {
  const asked: string[] = [];
  const health = { status: 200 };
  const files = new PageFiles(folder, build);
  store.recall(await files.open());
  void files.finishAnnounced();
  const pages = createPages({
    next: async (req, res) => {
      if (req.url === '/healthz') return void res.writeHead(health.status).end();
      asked.push(`${req.url}`);
      await answer(req, res, asked.length);
    },
    site: 'https://so.example.vn',
    store,
    files,
    logger: pino({ level: 'silent' }),
  });
  return { asked, health, store, files, pages };
}

export const html = (res: ServerResponse, text: string) => void res.setHeader('Content-Type', 'text/html; charset=utf-8').end(text);
export const textOf = ({ page }: Found) => plainOf(page).toString();
export const at = (place: string, query = '') => ({ path: place, query });
