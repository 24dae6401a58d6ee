import { APIError, type PayloadRequest } from 'payload';
import { speak } from '../speak';
import { stateLabels, transitions, type EditionState } from './transitions';

const editable: readonly EditionState[] = transitions.edit.from;

/** Says whether an edition may be edited from where it stands. */
export const mayEditFrom = (state: EditionState): boolean => editable.includes(state);

/** Throws for an edition that is in somebody else's hands, or approved as it is. */
export function refuseLocked(req: PayloadRequest, state: EditionState): void {
  if (mayEditFrom(state)) return;
  const message = {
    vi: `Bài đang ở trạng thái “${stateLabels[state].vi}” nên chưa sửa được. Rút lại, trả lại hoặc bỏ hẹn giờ trước đã.`,
    en: `The item is “${stateLabels[state].en}” and cannot be edited. Take it back, return it or cancel the schedule first.`,
  };
  throw new APIError(speak(req, message), 409, null, true);
}
