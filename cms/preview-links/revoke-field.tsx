import type { UIFieldServerProps } from 'payload';
import { z } from 'zod';
import { speak } from '../speak';
import { RevokeButton } from './revoke-button';
import { revokeWords } from './words';

const Link = z.object({ revokedAt: z.string().nullish() });

/** Offers to revoke the link on the screen unless it is revoked. */
export function RevokeField({ data, id, req }: UIFieldServerProps) {
  const link = Link.safeParse(data);
  if (!link.success || typeof id !== 'number' || link.data.revokedAt) return null;
  return (
    <div className="field-type">
      <RevokeButton id={id} label={speak(req, revokeWords.label)} failure={speak(req, revokeWords.failure)} />
    </div>
  );
}
