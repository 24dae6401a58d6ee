import { findPersonalData } from '@/readers/personal-data';
import { excerpt, type Check } from './finding';

/** What a reader asked says nothing in public of who asked. What is written into it again by hand is found again. */
export const checkPersonalData: Check = ({ title, question }) =>
  ([['title', title], ['question', question]] as const).flatMap(([field, text]) =>
    findPersonalData(text).map(({ start, end }) => {
      const found = excerpt(text.slice(start, end));
      return {
        severity: 'warning' as const,
        field,
        message: {
          vi: `“${found}” có thể là số điện thoại, số giấy tờ hoặc thư điện tử của người hỏi. Bỏ đi, trừ khi là của cơ quan.`,
          en: `“${found}” may be a reader’s telephone number, identity number or email address. Take it out, unless it is an office’s own.`,
        },
      };
    }),
  );
