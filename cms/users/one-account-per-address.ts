import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import { speak } from '../speak';

const label = { vi: 'Thư điện tử', en: 'Email' };
const message = { vi: 'Địa chỉ thư điện tử này đã có tài khoản.', en: 'There is an account with this address already.' };

/**
 * Refuses a second account with an address in the official's language: what Payload says of it is English, and names no field.
 * Comes after `confirmChange`: which addresses have accounts is told to who has confirmed who they are alone.
 */
export const refuseSecondAccount: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const email: unknown = data.email;
  if (typeof email !== 'string') return data;
  const own: unknown = originalDoc?.id ?? 0;
  const { totalDocs } = await req.payload.count({ collection: 'users', where: { email: { equals: email.toLowerCase().trim() }, id: { not_equals: own } }, req });
  if (totalDocs > 0) throw new ValidationError({ collection: 'users', errors: [{ path: 'email', label: speak(req, label), message: speak(req, message) }], req }, req.t);
  return data;
};
