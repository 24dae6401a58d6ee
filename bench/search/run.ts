// `npm run bench:search`: the index on each engine with 10,000 and 100,000 items of 400 words: speed, and the order of what
// is found, with LIKE beside it. Needs nothing but the portal's packages. ITEMS and ENGINES choose less.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { percentile } from '../percentile.mjs';
import { ask, askLike, common, type Answer, type Judged } from './ask';
import { engines } from './engines';
import { load } from './load';

const sizes = (process.env.ITEMS ?? '10000,100000').split(',').map(Number);
const names = z.array(z.enum(['sqlite', 'postgres'])).parse((process.env.ENGINES ?? 'sqlite,postgres').split(','));
const rounds = Number(process.env.ROUNDS ?? 5);
/** `LIKE` goes through everything each time: every so many-th query shows what that takes. */
const likeEvery = 6;

const Wanted = z.array(z.object({ title: z.string(), lead: z.string(), body: z.string(), date: z.string(), queries: z.array(z.string()) }));
const wanted = Wanted.parse(parse(readFileSync(new URL('judged.yaml', import.meta.url), 'utf8')));
const judged: Judged[] = wanted.flatMap(({ queries }, index) => queries.map((text) => ({ text, record: index + 1 })));

/** The mean of 1 / rank, and how many of the wanted items are among the first ten. */
function judge(queries: Judged[], answers: Answer[]) {
  const ranks = queries.map(({ record }, index) => (answers[index]?.records.indexOf(record) ?? -1) + 1);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mrr: mean(ranks.map((rank) => (rank > 0 ? 1 / rank : 0))), recall: mean(ranks.map((rank) => (rank > 0 ? 1 : 0))), missed: queries.filter((_, index) => ranks[index] !== 1).map(({ text }) => text) };
}

const at = (values: number[], part: number): number => percentile(values, part) ?? 0;

const table: Record<string, Record<string, number | string>> = {};
for (const name of names) {
  const engine = await engines[name]();
  try {
    let loaded = 0;
    for (const size of sizes) {
      const rate = await load(engine, wanted, loaded, size);
      loaded = size;
      if (name === 'postgres') await engine.run('VACUUM ANALYZE');
      await engine.reader.open();
      const answers: Answer[] = [];
      for (const { text } of judged) answers.push(await ask(engine, text));
      const times: { text: string; time: number }[] = [];
      for (let round = 0; round < rounds; round += 1) {
        for (const text of [...judged.map((query) => query.text), ...common]) times.push({ text, time: (await ask(engine, text)).time });
      }
      const { mrr, recall, missed } = judge(judged, answers);
      const some = judged.filter((_, index) => index % likeEvery === 0);
      const like: Answer[] = [];
      for (const { text } of some) like.push(await askLike(engine, name, text));
      const all = times.map(({ time }) => time);
      table[`${name} ${size}`] = {
        'items a second': Math.round(rate), 'median, ms': at(all, 0.5).toFixed(1), '95th, ms': at(all, 0.95).toFixed(1), 'longest, ms': Math.max(...all).toFixed(0),
        MRR: mrr.toFixed(3), 'recall@10': recall.toFixed(3), 'LIKE median, ms': at(like.map(({ time }) => time), 0.5).toFixed(0), 'LIKE 95th, ms': at(like.map(({ time }) => time), 0.95).toFixed(0), 'LIKE MRR': judge(some, like).mrr.toFixed(3),
      };
      console.log(`${name}, ${size} items: not first: ${missed.join(' | ') || 'none'}`);
      console.log(`slowest: ${[...times].sort((a, b) => b.time - a.time).slice(0, 12).map(({ text, time }) => `${text} ${time.toFixed(0)}`).join(' | ')}`);
    }
  } finally {
    await engine.close();
  }
}
console.table(table);
process.exit(0);
