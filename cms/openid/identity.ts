import type { CollectionBeforeChangeHook, Field, PayloadRequest } from 'payload';
import type { User } from '@/payload-types';

const nobody = () => false;

/**
 * Whom the identity provider knows an official as: its address and its lasting name of them (`iss` and `sub`), which no
 * other of its people gets, as an e-mail address may. Noted when they first sign in by it.
 */
export const identityField: Field = {
  name: 'identity',
  type: 'text',
  unique: true,
  access: { read: nobody, create: nobody, update: nobody },
  admin: { disabled: true },
};

/** Another address may be another person's: whoever has it shows anew who they are there. */
export const forgetIdentity: CollectionBeforeChangeHook<User> = ({ data, operation, originalDoc }) =>
  operation === 'update' && data.email !== undefined && data.email !== originalDoc?.email ? { ...data, identity: null } : data;

/** `email` is one that the provider has verified, in small letters. */
export type Named = { issuer: string; subject: string; email: string | null };

export const identityOf = ({ issuer, subject }: Pick<Named, 'issuer' | 'subject'>): string => `${issuer} ${subject}`;

/**
 * Gives the account that is somebody's of the identity provider, or null: the one that they have signed in to before, or
 * else the one with their address. That one is not theirs where it is known to be of another of the provider's people.
 */
export async function findAccountOf(req: PayloadRequest, named: Named): Promise<User | null> {
  const find = async (field: 'identity' | 'email', value: string) =>
    (await req.payload.find({ collection: 'users', where: { [field]: { equals: value } }, limit: 1, pagination: false, depth: 0, req })).docs[0] ?? null;
  const known = await find('identity', identityOf(named));
  if (known || named.email === null) return known;
  const user = await find('email', named.email);
  return user?.identity?.startsWith(identityOf({ ...named, subject: '' })) ? null : user;
}
