import type { ConsultationSummary } from '@/content/consultations';

/** Gives where a consultation stands, as readers are told: one whose time is over may have its outcome already. */
export const consultationStateOf = ({ state, isConcluded }: Pick<ConsultationSummary, 'state' | 'isConcluded'>) => (state === 'closed' && isConcluded ? 'concluded' : state);
