import type { Check } from './finding';

/** A consultation closes after it opens. */
export const checkTimes: Check = ({ opensOn, closesOn }) => {
  if (!opensOn || !closesOn || Date.parse(closesOn) > Date.parse(opensOn)) return [];
  return [
    {
      severity: 'error',
      field: 'closesOn',
      message: {
        vi: 'Giờ kết thúc nhận ý kiến phải sau giờ bắt đầu. Sửa lại một trong hai.',
        en: 'A consultation has to close after it opens. Change one of the two times.',
      },
    },
  ];
};
