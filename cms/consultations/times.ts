import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import type { Consultation } from '@/payload-types';
import { speak } from '../speak';

const message = {
  vi: 'Giờ kết thúc phải sau giờ bắt đầu.',
  en: 'It has to close after it opens.',
};

/** With the reason: of a draft that saves itself, nothing but this is shown. */
const label = {
  vi: 'Kết thúc nhận ý kiến (giờ kết thúc phải sau giờ bắt đầu)',
  en: 'Closes (it has to close after it opens)',
};

/** Refuses a consultation that would close before it opens; a draft may lack either time. */
export const refuseWrongTimes: CollectionBeforeChangeHook<Consultation> = ({ data, originalDoc, req }) => {
  const { opensOn, closesOn } = { ...originalDoc, ...data };
  if (opensOn && closesOn && Date.parse(closesOn) <= Date.parse(opensOn)) {
    throw new ValidationError({ collection: 'consultations', errors: [{ path: 'closesOn', label: speak(req, label), message: speak(req, message) }], req }, req.t);
  }
  return data;
};
