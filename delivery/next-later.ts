import { errorPage } from './error-page';
import { pageHeaders } from './policy';
import type { Handler } from './render';
import { createAnswers, createSend } from './send';

/** Makes what stands in Next's place until the portal is set up: all that is not stored has to wait for the database. */
export function createNextLater(site: string): { handle: Handler; open: (next: Handler) => void } {
  const send = createSend(createAnswers((page) => pageHeaders(site, page)));
  let answer: Handler = async (req, res) => send(req, res, errorPage(503, req.url ?? '/', 30));
  return {
    handle: (req, res) => answer(req, res),
    open(next) {
      answer = next;
    },
  };
}
