import { directiveStates, type DirectiveState } from '@/lib/directive-states';
import type { Message } from '../speak';

const labels: Record<DirectiveState, Message> = {
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  underWay: { vi: 'Đang thực hiện', en: 'Under way' },
  done: { vi: 'Đã hoàn thành', en: 'Done' },
};

/** The states of a directive, for a field of the newsroom. */
export const directiveStateOptions = directiveStates.map((value) => ({ value, label: labels[value] }));
