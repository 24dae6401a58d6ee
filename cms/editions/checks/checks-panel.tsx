'use client';

import { Button, useDocumentInfo, useForm, useFormFields, useTranslation } from '@payloadcms/ui';
import { useId } from 'react';
import { convertLegacy } from '../../legacy-encoding/convert';
import { convertLegacyBody } from '../../legacy-encoding/convert-body';
import type { ShownFinding } from './endpoint';
import { useFindings } from './use-findings';

const words = {
  vi: { heading: 'Kiểm tra bài viết', checking: 'Đang kiểm tra…', failed: 'Chưa kiểm tra được. Cổng sẽ thử lại khi bạn viết tiếp.', fine: 'Không có gì phải sửa.', errors: (n: number) => `${n} lỗi phải sửa`, warnings: (n: number) => `${n} điều nên xem lại`, error: 'Phải sửa', warning: 'Nên xem lại', convert: 'Chuyển sang Unicode' },
  en: { heading: 'Checks', checking: 'Checking…', failed: 'It could not be checked. The portal tries again as you write on.', fine: 'Nothing to mend.', errors: (n: number) => `${n} to mend`, warnings: (n: number) => `${n} to look at again`, error: 'To mend', warning: 'To look at', convert: 'Convert to Unicode' },
};

/** Shows beside the text, while it is written, what is to be mended before it can be reviewed or published. */
export function ChecksPanel() {
  const { id, collectionSlug } = useDocumentInfo();
  const { i18n } = useTranslation();
  const heading = useId();
  const t = i18n.language === 'en' ? words.en : words.vi;
  const fields = useFormFields(([held]) => held);
  const form = Object.fromEntries(Object.entries(fields).flatMap(([path, { value }]) => (path.includes('.') ? [] : [[path, value]])));
  const { findings, state } = useFindings(`/api/${collectionSlug}/${id}/checks`, i18n.language, id === undefined ? null : form);
  if (id === undefined) return null;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = [...(errors > 0 ? [t.errors(errors)] : []), ...(findings.length > errors ? [t.warnings(findings.length - errors)] : [])];
  const summary = { checking: t.checking, failed: t.failed, done: counts.length > 0 ? `${counts.join(', ')}.` : t.fine }[state];

  return (
    <section className="field-type edition-checks" aria-labelledby={heading}>
      <h2 id={heading} className="edition-checks__heading">{t.heading}</h2>
      <p role="status">{summary}</p>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.field} ${finding.message}`} className={`edition-checks__${finding.severity}`}>
            <strong>{t[finding.severity]}:</strong> {finding.message}
            {finding.encoding && <Convert field={finding.field} encoding={finding.encoding} label={t.convert} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Brings one field of the form from an old encoding to Unicode. */
function Convert({ field, encoding, label }: { field: string; encoding: NonNullable<ShownFinding['encoding']>; label: string }) {
  const { dispatchFields, getField, setModified } = useForm();

  function convert() {
    const value: unknown = getField(field)?.value;
    const converted = typeof value === 'string' ? convertLegacy(value, encoding) : convertLegacyBody(value, encoding);
    // A new initial value makes the editor show it.
    dispatchFields({ type: 'UPDATE', path: field, value: converted, ...(typeof value === 'string' ? {} : { initialValue: converted }) });
    setModified(true);
  }

  return (
    <Button buttonStyle="secondary" size="small" onClick={convert}>
      {label}
    </Button>
  );
}
