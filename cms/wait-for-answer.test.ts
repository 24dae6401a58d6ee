import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { waitForAnswer } from './wait-for-answer';

/** A line that hangs: it ends when the call is given up. */
const hanging: typeof fetch = (_input, init) =>
  new Promise((_resolve, reject) => {
    const end = () => reject(init?.signal?.reason);
    if (init?.signal?.aborted) end();
    init?.signal?.addEventListener('abort', end);
  });

function withFile(): FormData {
  const form = new FormData();
  form.set('file', new File(['x'], 'x.png'));
  return form;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Says after how many milliseconds a call on a line that hangs has ended, and with what. */
async function endOf(init: RequestInit, milliseconds: number): Promise<unknown> {
  let end: unknown = 'still waiting';
  waitForAnswer(hanging, '/api/news/1', init).catch((error: unknown) => (end = error));
  await vi.advanceTimersByTimeAsync(milliseconds);
  return end;
}

describe('waiting for an answer of the portal', () => {
  test('ends after a minute, as where the portal cannot be reached', async () => {
    expect(await endOf({ method: 'PATCH', body: '{}' }, 59_000)).toBe('still waiting');
    expect(await endOf({ method: 'PATCH', body: '{}' }, 60_000)).toBeInstanceOf(TypeError);
  });

  test('is longer for a file', async () => {
    expect(await endOf({ method: 'POST', body: withFile() }, 14 * 60_000)).toBe('still waiting');
    expect(await endOf({ method: 'POST', body: withFile() }, 15 * 60_000)).toBeInstanceOf(TypeError);
  });

  test('ends when the caller gives up, with the reason that the caller gives', async () => {
    const caller = new AbortController();
    const ending = endOf({ signal: caller.signal }, 10);
    caller.abort('typed on');
    expect(await ending).toBe('typed on');
    expect(await endOf({ signal: AbortSignal.abort('left') }, 0)).toBe('left');
  });

  test('leaves an answer that came alone', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const answered: typeof fetch = async (_input, init) => {
      signals.push(init?.signal);
      return Response.json({ ok: true });
    };
    const response = await waitForAnswer(answered, '/api/news/1');
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await response.json()).toEqual({ ok: true });
    expect(signals[0]?.aborted).toBe(false);
  });
});
