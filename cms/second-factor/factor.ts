import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { readSecret } from '@/lib/env';
import { openSealed, seal } from '@/lib/seal';
import type { Role } from '../roles';
import { lockRecord } from '../statements';
import { hashRecoveryCode, makeRecoveryCodes, plainCode, stepOf } from './codes';

const Factor = z.object({ id: z.number(), secret: z.string(), usedStep: z.number(), recovery: z.array(z.string()), createdAt: z.string() });
export type Factor = z.infer<typeof Factor>;

/** Gives the second factor of an account, or null. */
export async function findFactor(req: PayloadRequest, user: number): Promise<Factor | null> {
  const { docs } = await req.payload.find({ collection: 'second-factors', where: { user: { equals: user } }, limit: 1, pagination: false, depth: 0, req });
  return docs[0] ? Factor.parse(docs[0]) : null;
}

/** Says whether the rules of the newsroom want a second factor of a role. */
export async function needsFactor(req: PayloadRequest, role: Role): Promise<boolean> {
  const { factorRoles } = await req.payload.findGlobal({ slug: 'rules', depth: 0, req });
  return factorRoles?.includes(role) ?? false;
}

/** Gives what a factor becomes when a code is used up: of the authenticator, or for recovery. Null for any other code. */
export function judgeCode({ secret: sealed, usedStep, recovery }: Factor, typed: string, now = Date.now()): { usedStep: number } | { recovery: string[] } | null {
  const code = plainCode(typed);
  const hash = hashRecoveryCode(code);
  if (recovery.includes(hash)) return { recovery: recovery.filter((other) => other !== hash) };
  const secret = openSealed(sealed, 'second factor', readSecret());
  const step = secret === null ? null : stepOf(secret, code, usedStep, now);
  return step === null ? null : { usedStep: step };
}

/** Uses a code up, within the transaction of `req`. Gives which it was, or null where it is none, or where somebody has just used it. */
export async function spendCode(req: PayloadRequest, { id }: Factor, typed: string): Promise<'authenticator' | 'recovery' | null> {
  await lockRecord(req, 'second_factors', id);
  const factor = Factor.parse(await req.payload.findByID({ collection: 'second-factors', id, depth: 0, req }));
  const data = judgeCode(factor, typed);
  if (!data) return null;
  await req.payload.update({ collection: 'second-factors', id, data, depth: 0, req });
  return 'recovery' in data ? 'recovery' : 'authenticator';
}

/** Gives an account its factor, in place of one that it has. `usedStep` is of the code that proved it. Gives the recovery codes, which are shown once. */
export async function keepFactor(req: PayloadRequest, user: number, secret: string, usedStep: number): Promise<string[]> {
  const codes = makeRecoveryCodes();
  await req.payload.delete({ collection: 'second-factors', where: { user: { equals: user } }, req });
  await req.payload.create({
    collection: 'second-factors',
    data: { user, secret: seal(secret, 'second factor', readSecret()), usedStep, recovery: codes.map(hashRecoveryCode) },
    depth: 0,
    req,
  });
  return codes;
}
