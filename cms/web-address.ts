import type { TextFieldSingleValidation } from 'payload';
import { speak } from './speak';

const message = {
  vi: 'Hãy ghi địa chỉ web đầy đủ, bắt đầu bằng https:// hoặc http://.',
  en: 'Write a full web address, beginning with https:// or http://.',
};

/** Accepts an empty text or a full address of the web; nothing that a link could run as a script. */
export const validateWebAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return !required || req.t('validation:required');
  return /^https?:\/\/[^\s"<>]+$/.test(value) || speak(req, message);
};
