import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import type { Consultation } from '@/payload-types';
import { speak } from '../speak';

const message = {
  vi: 'Giờ kết thúc phải sau giờ bắt đầu.',
  en: 'It has to close after it opens.',
};

/** Refuses a consultation that would close before it opens; a draft may lack either time. */
export const refuseWrongTimes: CollectionBeforeChangeHook<Consultation> = ({ data, originalDoc, req }) => {
  const { opensOn, closesOn } = { ...originalDoc, ...data };
  if (opensOn && closesOn && Date.parse(closesOn) <= Date.parse(opensOn)) {
    throw new ValidationError({ collection: 'consultations', errors: [{ path: 'closesOn', label: speak(req, { vi: 'Kết thúc nhận ý kiến', en: 'Closes' }), message: speak(req, message) }], req }, req.t);
  }
  return data;
};
