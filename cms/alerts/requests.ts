import type { CollectionAfterChangeHook, CollectionConfig } from 'payload';
import type { AlertRequest } from '@/payload-types';
import { queueMail } from '../mail/queue';
import { readerFields, subjectFields } from './subject-fields';

const nobody = () => false;

const askForConfirmation: CollectionAfterChangeHook<AlertRequest> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return;
  await queueMail(req.payload, { kind: 'confirmation', key: `confirmation:${doc.code}`, record: doc.id }, await req.transactionID);
};

/**
 * Wishes for alerts that wait for the word of whoever reads mail at the address. With each the message that asks for it
 * is queued. What is not confirmed in time is deleted; nobody in the newsroom reads it.
 */
export const AlertRequests: CollectionConfig = {
  slug: 'alert-requests',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  hooks: { afterChange: [askForConfirmation] },
  fields: [...readerFields, ...subjectFields, { name: 'expiresAt', type: 'date', required: true, index: true }],
};
