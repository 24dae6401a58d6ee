import { z } from 'zod';
import { pageProblems } from '@/lib/page-problems';
import { line, oneOf, text } from '../fields';
import { readerForm } from '../form';
import { isKnownPage } from './known-page';

/** The longest text about a page, in characters. */
export const longestProblem = 2000;

/** What is wrong with a page. */
export const problemForm = readerForm({
  name: 'page-problem',
  route: '/page-opinion/problem',
  limit: { burst: 5, perMinute: 1 },
  schema: z.object({ page: line(500), reason: oneOf(pageProblems), message: text({ longest: longestProblem }).optional() }),
  async receive({ data, locale, payload }) {
    if (!(await isKnownPage(data.page))) return 'absent';
    await payload.create({ collection: 'page-problems', data: { ...data, language: locale, state: 'new' }, depth: 0 });
    return { see: '/page-opinion/thanks', query: { page: data.page } };
  },
});
