import type { UIFieldServerProps } from 'payload';
import { z } from 'zod';
import { speak } from '../speak';
import { RetryButton } from './retry-button';

const Mail = z.object({ state: z.literal('failed') });

/** Offers to try a message again that was given up. */
export function RetryField({ data, id, req }: UIFieldServerProps) {
  if (!Mail.safeParse(data).success || typeof id !== 'number') return null;
  return (
    <div className="field-type">
      <RetryButton
        id={id}
        label={speak(req, { vi: 'Gửi lại', en: 'Try again' })}
        failure={speak(req, { vi: 'Chưa gửi lại được. Hãy tải lại trang và thử lần nữa.', en: 'It could not be tried again. Reload the page and try once more.' })}
      />
    </div>
  );
}
