import { z } from 'zod';
import { oneOf } from '../fields';
import { readerForm } from '../form';
import { endSubscription } from './end';
import { findSubscription } from './find';
import { readSubjects, subjects } from './subjects';

/** Changes or ends a subscription, on the page that the link in every message leads to. */
export const manageForm = readerForm({
  name: 'alerts/manage',
  route: '/alerts/manage/[token]',
  limit: { perMinute: 10, burst: 20 },
  unstamped: true,
  schema: z.object({ do: oneOf(['save', 'end']).default('save'), about: subjects.default([]), frequency: oneOf(['atOnce', 'daily']).optional() }),
  async receive({ data, params: { token = '' }, locale, payload }) {
    const subscription = await findSubscription(payload, token);
    if (!subscription || subscription.language !== locale) return 'absent';
    if (data.do === 'end') {
      await endSubscription(payload, subscription);
      return { see: '/alerts/ended' };
    }
    // Nothing left to be told of is no end: that has a button of its own.
    if (data.about.length === 0) return { problems: { about: { code: 'choice' } } };
    const chosen = await readSubjects(payload, locale, data.about);
    if (!chosen) return { problems: { about: { code: 'choice' } } };
    await payload.update({ collection: 'subscriptions', id: subscription.id, data: { frequency: data.frequency ?? subscription.frequency, ...chosen }, depth: 0 });
    return { see: { route: '/alerts/manage/[token]', params: { token } } };
  },
});
