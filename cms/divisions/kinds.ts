import { divisionKinds, type DivisionKind } from '@/lib/division-kinds';
import type { Message } from '../speak';

const labels: Record<DivisionKind, Message> = {
  division: { vi: 'Phòng', en: 'Division' },
  inspectorate: { vi: 'Thanh tra', en: 'Inspectorate' },
  board: { vi: 'Ban quản lý', en: 'Management board' },
  centre: { vi: 'Trung tâm', en: 'Centre' },
};

/** The kinds of a division, for a field of the newsroom. */
export const divisionKindOptions = divisionKinds.map((value) => ({ value, label: labels[value] }));
