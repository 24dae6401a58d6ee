import type { Endpoint, SanitizedConfig } from 'payload';
import { speak } from '../speak';
import { isUnconfirmed } from './confirmed';

const nothingDeleted = { vi: 'Chưa xoá mục nào.', en: 'Nothing was deleted.' };

const mustConfirm = {
  vi: 'Xoá từ danh sách cần xác nhận: hãy chọn lại các mục, xác nhận ở phần “Xác nhận là bạn” dưới danh sách, rồi xoá.',
  en: 'Deleting from a list has to be confirmed: select the records again, fill in “Confirm that it is you” below the list, then delete them.',
};

const isDeletionOfMany = ({ path, method }: Endpoint): boolean => path === '/' && method === 'delete';

/** Payload's lists show what a refusal says only where it counts what was deleted as well. */
const confirmedAlone =
  (handler: Endpoint['handler']): Endpoint['handler'] =>
  async (req) => {
    if (!isUnconfirmed(req)) return handler(req);
    return Response.json({ docs: [], message: speak(req, nothingDeleted), errors: [{ message: speak(req, mustConfirm), data: { confirm: true } }] }, { status: 403 });
  };

/**
 * Gives the same configuration, in which records are deleted by a filter, from the lists too, by who has confirmed it alone:
 * one such call may empty the newsroom (docs/decisions/0035).
 */
export function confirmDeletions(config: SanitizedConfig): SanitizedConfig {
  for (const kind of config.collections) {
    // Payload's own are shared by every configuration of the process: each gets copies.
    kind.endpoints = (kind.endpoints || []).map((endpoint) => (isDeletionOfMany(endpoint) ? { ...endpoint, handler: confirmedAlone(endpoint.handler) } : endpoint));
    const { components, hidden } = kind.admin;
    if (hidden !== true) kind.admin.components = { ...components, afterListTable: [...(components?.afterListTable ?? []), '/cms/sessions/confirm-many#ConfirmMany'] };
  }
  return config;
}
