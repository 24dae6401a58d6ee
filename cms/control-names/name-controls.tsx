'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';
import { speak } from '../speak';
import { attributeRules, nameRules } from './rules';

/**
 * Gives Payload's own controls the names and roles that a screen reader needs (WCAG 2.2, 4.1.2), in the official's
 * language, on every screen and whenever one is drawn anew. Payload offers no other way: decision 0052.
 */
export function NameControls({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();

  useEffect(() => {
    let frame = 0;

    function nameAll() {
      frame = 0;
      for (const [selector, attributes] of attributeRules) {
        for (const part of document.querySelectorAll(selector)) {
          for (const [attribute, value] of Object.entries(attributes)) {
            if (value === null) part.removeAttribute(attribute);
            else if (part.getAttribute(attribute) !== value) part.setAttribute(attribute, value);
          }
        }
      }
      const named = new Set<Element>();
      for (const [selector, rule] of nameRules) {
        for (const control of document.querySelectorAll(selector)) {
          // The first rule that knows a control has it.
          if (named.has(control) || hasOtherLabel(control)) continue;
          const name = typeof rule === 'function' ? rule(control) : rule;
          if (!name) continue;
          named.add(control);
          const words = typeof name === 'string' ? name : speak({ i18n }, name);
          if (control.getAttribute('aria-label') !== words) control.setAttribute('aria-label', words);
        }
      }
    }

    const observer = new MutationObserver(() => (frame ||= requestAnimationFrame(nameAll)));
    observer.observe(document.body, { childList: true, subtree: true });
    nameAll();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [i18n]);

  return children;
}

/** A control with a label that is tied to it needs no other name. */
const hasOtherLabel = (control: Element): boolean => control.hasAttribute('aria-labelledby') || (control instanceof HTMLInputElement && (control.labels?.length ?? 0) > 0);
