import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { stat } from 'node:fs/promises';
import { z } from 'zod';

/** What the text of a document is read of. */
export type DocumentType = 'pdf' | 'docx';

/** The text of a document, or why there is none. */
export type Extracted = { text: string } | { fault: string };

/** How much is spent on one document; whoever made it may have meant harm. */
export const textLimits = { bytes: 20 * 1024 * 1024, pages: 300, characters: 300_000, unpacked: 100 * 1024 * 1024, memory: 400 * 1024 * 1024, milliseconds: 20_000 };

const Answer = z.union([z.object({ text: z.string() }), z.object({ fault: z.string() })]);

/** How often the memory is looked at, in milliseconds. */
const lookEvery = 50;

/**
 * Reads the text of a document, in a thread of its own that is ended when time or memory is up: no document keeps the
 * portal from its readers. Never fails; what goes wrong is the answer.
 */
export async function extractText(file: string, type: DocumentType, given: Partial<typeof textLimits> = {}): Promise<Extracted> {
  const limits = { ...textLimits, ...given };
  const size = await stat(file).then((found) => found.size, () => undefined);
  if (size === undefined) return { fault: 'The file is missing' };
  if (size > limits.bytes) return { fault: 'The file is too large' };
  const worker = new Worker(path.resolve(/* turbopackIgnore: true */ process.cwd(), 'cms/attachments/text-thread.js'), {
    workerData: { file, type, limits },
    execArgv: [],
    // Libraries complain about what they meet in a file; that is no line of the portal's log.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(limits.memory / 1024 / 1024) },
  });
  worker.unref();
  const before = process.memoryUsage.rss();
  const timers: NodeJS.Timeout[] = [];
  try {
    return await new Promise<Extracted>((resolve) => {
      worker.once('message', (answer: unknown) => resolve(Answer.parse(answer)));
      worker.once('error', (error) => resolve({ fault: String(error) }));
      worker.once('exit', () => resolve({ fault: 'The thread has ended' }));
      timers.push(setTimeout(() => resolve({ fault: 'It took too long' }), limits.milliseconds));
      // Buffers are outside what the thread's own limit counts.
      timers.push(setInterval(() => process.memoryUsage.rss() - before > limits.memory && resolve({ fault: 'It took too much memory' }), lookEvery));
    });
  } finally {
    for (const timer of timers) clearInterval(timer);
    await worker.terminate();
  }
}
