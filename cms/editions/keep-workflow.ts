import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload';
import { speak } from '../speak';
import { refuseLocked } from './refuse-locked';
import { stateOf } from './situation';
import { workflowFieldNames } from './workflow-fields';

const overtaken = (name: string) => ({
  vi: `${name} đã lưu bài này sau khi bạn mở. Phần bạn vừa viết chưa lưu và vẫn còn trên trang này: chép ra chỗ khác, tải lại trang, rồi ghép vào.`,
  en: `${name} has saved this item since you opened it. What you wrote is not saved and still on this page: copy it, reload, and merge it.`,
});

/**
 * Lets transitions write the fields of the workflow and every other save leave them alone. A save makes a draft, where
 * the table of transitions allows editing, and is refused when it would overwrite what somebody else saved meanwhile.
 */
export const keepWorkflow: CollectionBeforeChangeHook = async ({ context, data, operation, originalDoc, req }) => {
  const savedBy = req.user?.id ?? null;
  if (context.transition) return { ...data, savedBy };
  const kept = Object.fromEntries(workflowFieldNames.map((name) => [name, originalDoc?.[name]]));
  // Code of the portal, such as the loading of a department, may publish without review. Strangers to it have been refused.
  if (data._status === 'published') return { ...data, ...kept, editionState: 'published', savedBy };
  if (operation === 'update') {
    refuseLocked(req, stateOf(originalDoc));
    await refuseOvertaken(req, data, originalDoc);
  }
  return { ...data, ...kept, editionState: 'draft', savedBy };
};

type Saved = { updatedAt?: string; savedBy?: number | null };

/** A form sends back the time of the version that it was filled from. */
async function refuseOvertaken(req: PayloadRequest, { updatedAt }: Saved, last: Saved): Promise<void> {
  if (!updatedAt || !last.updatedAt || Date.parse(updatedAt) === Date.parse(last.updatedAt)) return;
  if (!req.user || !last.savedBy || last.savedBy === req.user.id) return;
  const other = await req.payload.findByID({ collection: 'users', id: last.savedBy, depth: 0, disableErrors: true, req });
  throw new APIError(speak(req, overtaken(other?.name ?? '–')), 409, null, true);
}
