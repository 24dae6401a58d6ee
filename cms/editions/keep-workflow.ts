import type { CollectionBeforeChangeHook } from 'payload';
import { refuseLocked } from './refuse-locked';
import { stateOf } from './situation';
import { workflowFieldNames } from './workflow-fields';

/**
 * Lets transitions write the fields of the workflow and every other save leave them alone. A save makes a draft, where
 * the table of transitions allows editing.
 */
export const keepWorkflow: CollectionBeforeChangeHook = ({ context, data, operation, originalDoc, req }) => {
  const savedBy = req.user?.id ?? null;
  if (context.transition) return { ...data, savedBy, savedFrom: null };
  // When an edition was begun is no word of an official's; code of the portal may date what it loads.
  const keptNames = req.payloadAPI === 'REST' ? [...workflowFieldNames, 'createdAt'] : workflowFieldNames;
  const kept = Object.fromEntries(keptNames.map((name) => [name, originalDoc?.[name]]));
  // Code of the portal, such as the loading of a department, may publish without review. Strangers to it have been refused.
  if (data._status === 'published') return { ...data, ...kept, editionState: 'published', savedBy, savedFrom: null };
  if (operation === 'update') refuseLocked(req, stateOf(originalDoc));
  return { ...data, ...kept, editionState: 'draft', savedBy, savedFrom: context.form ?? null };
};
