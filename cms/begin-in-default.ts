import { APIError, type CollectionBeforeValidateHook } from 'payload';
import { routing } from '@/i18n/routing';
import { speak } from './speak';

const words = {
  vi: 'Mục mới phải có bản tiếng Việt trước. Hãy chuyển ngôn ngữ nội dung sang Tiếng Việt, nhập và lưu, rồi bổ sung bản tiếng Anh.',
  en: 'A new record begins in Vietnamese. Switch the content language to Vietnamese, write and save, then add the English.',
};

/**
 * Refuses to create a record in another language than the default one. Payload asks for the required texts in the language of
 * the save alone, and pages in every language fall back to the default one. A copy has the texts of what it was made from.
 */
export const beginInDefault: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  const isCopy = originalDoc?.updatedAt !== undefined;
  if (operation === 'create' && !isCopy && req.locale && req.locale !== routing.defaultLocale) throw new APIError(speak(req, words), 400, null, true);
  return data;
};
