import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { TooSlow, type Row, type SearchReader } from '../engine';
import { EntryRows, IdRows, TallyRows, TitleRows, WordRows } from '../rows';
import { selectEntries, selectFound, selectTitles, selectWords, tallyFound, type Statement } from './statements';

/** What the thread says: that it looks a question up now, or what came of it. */
type Answer = { begun: number } | { id: number; rows: Row[] } | { id: number; error: string };

type Question = Statement & { id: number; until: number };
type Waiting = { question: Question; resolve: (rows: Row[]) => void; reject: (error: Error) => void };

/** How long a thread may take to start, in milliseconds. */
const longestStart = 30_000;

/** Reads the index of a portal on SQLite, in a thread of its own. The thread starts with the first question. */
export function createSqliteReader(file: string): SearchReader {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let leaving: Worker | undefined;
  let running: number | undefined;
  let last = 0;

  function start(): Worker {
    const worker = new Worker(path.resolve(/* turbopackIgnore: true */ process.cwd(), 'search/sqlite/thread.js'), {
      workerData: { file },
      execArgv: [],
    });
    worker.unref();
    worker.on('message', (answer: Answer) => {
      if ('begun' in answer) {
        if (worker === thread) running = answer.begun;
        return;
      }
      if (running === answer.id) running = undefined;
      const asked = waiting.get(answer.id);
      if ('rows' in answer) asked?.resolve(answer.rows);
      else asked?.reject(new Error(answer.error));
    });
    worker.on('error', (error) => end(worker, error));
    worker.on('exit', () => end(worker, new Error('The thread that reads the search index has ended')));
    return worker;
  }

  /** The next question starts another thread. */
  function end(worker: Worker, error: Error): void {
    if (thread !== worker) return;
    thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
  }

  /**
   * SQLite does not stop within a statement, and to terminate a thread there ends the process: the thread ends by itself
   * after it, and another one takes what waits. No more than two are at work.
   */
  function leave(worker: Worker): void {
    if (leaving) return;
    leaving = worker;
    worker.once('exit', () => {
      leaving = undefined;
      // Its successor may have got stuck meanwhile.
      if (thread && running !== undefined && !waiting.has(running)) leave(thread);
    });
    worker.postMessage('end');
    running = undefined;
    thread = start();
    for (const { question } of waiting.values()) thread.postMessage(question);
  }

  async function ask(statement: Statement, until: number): Promise<Row[]> {
    const question = { ...statement, until, id: (last += 1) };
    thread ??= start();
    const worker = thread;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Row[]>((resolve, reject) => {
        waiting.set(question.id, { question, resolve, reject });
        timer = setTimeout(() => reject(new TooSlow()), Math.max(0, until - Date.now()));
        worker.postMessage(question);
      });
    } catch (error) {
      waiting.delete(question.id);
      if (error instanceof TooSlow && running === question.id && thread) leave(thread);
      throw error;
    } finally {
      clearTimeout(timer);
      waiting.delete(question.id);
    }
  }

  return {
    open: async () => void (await ask({ sql: 'SELECT 1', parameters: [] }, Date.now() + longestStart)),
    find: async (condition, limit, until) => IdRows.parse(await ask(selectFound(condition, limit), until)).map(({ id }) => id),
    tally: async (condition, limit, until) => TallyRows.parse(await ask(tallyFound(condition, limit), until)),
    read: async (ids, until) => EntryRows.parse(await ask(selectEntries(ids), until)),
    titles: async (ids, until) => TitleRows.parse(await ask(selectTitles(ids), until)),
    listWords: async (language, shortest, longest, until) => WordRows.parse(await ask(selectWords(language, shortest, longest), until)),
    async close() {
      if (leaving) await once(leaving, 'exit');
      await thread?.terminate();
    },
  };
}
