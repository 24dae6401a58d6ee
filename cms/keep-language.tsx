'use client';

import { useFormModified, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';

const question = {
  vi: 'Có thay đổi chưa lưu. Chuyển sang ngôn ngữ khác sẽ bỏ những thay đổi đó. Vẫn chuyển?',
  en: 'There are unsaved changes. Switching to another language discards them. Switch anyway?',
};

/**
 * Asks before another content language is opened over a form with unsaved changes: Payload loads the other language
 * and forgets them without a word.
 */
export function KeepLanguage() {
  const modified = useFormModified();
  const { i18n } = useTranslation();

  useEffect(() => {
    if (!modified) return undefined;
    const ask = (event: MouseEvent) => {
      const isLanguage = event.target instanceof Element && event.target.closest('button')?.querySelector('.localizer__locale-code');
      if (!isLanguage || window.confirm(i18n.language === 'en' ? question.en : question.vi)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('click', ask, true);
    return () => document.removeEventListener('click', ask, true);
  }, [i18n.language, modified]);

  return null;
}
