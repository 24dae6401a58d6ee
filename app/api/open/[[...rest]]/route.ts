import { openProblem } from '../open-answer';

/** Answers for every address under the interface at which there is nothing. */
export function GET(request: Request): Promise<Response> {
  return openProblem('unknown-address', request);
}
