'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { takingDown, waysOfTakingDown, type WayOfTakingDown } from './taking-down';

/** A taking down that is being filled in. */
export type TakingDownDraft = { way: WayOfTakingDown; reason: string; target: number | null };

type Props = { value: TakingDownDraft; onChange: (value: TakingDownDraft) => void; language: 'vi' | 'en'; collection: string };

const words = {
  vi: { way: 'Gỡ vì sao?', publicReason: 'Lý do (bạn đọc sẽ thấy)', reason: 'Lý do (lưu trong nhật ký)', find: 'Đưa bạn đọc đến bài: gõ vài chữ của tiêu đề', none: 'Không tìm thấy bài nào đang đăng.', optional: ' (không bắt buộc)' },
  en: { way: 'Why?', publicReason: 'Reason (readers will see it)', reason: 'Reason (kept in the trail)', find: 'Lead readers to: type some words of its title', none: 'No published item was found.', optional: ' (optional)' },
};

/** Lets an official choose a way of taking down, with what it does in words, and asks for what it needs. */
export function TakingDownFields({ value, onChange, language, collection }: Props) {
  const reason = useId();
  const say = words[language];
  const { publicReason, target } = takingDown[value.way];
  return (
    <>
      <fieldset className="taking-down">
        <legend>{say.way}</legend>
        {waysOfTakingDown.map((way) => (
          <label key={way} className="taking-down__way">
            <input type="radio" name="way" value={way} checked={value.way === way} onChange={() => onChange({ ...value, way, target: null })} />
            <span>
              <strong>{takingDown[way].label[language]}</strong>
              <br />
              {takingDown[way].effect[language]}
            </span>
          </label>
        ))}
      </fieldset>
      {target !== 'none' && (
        <TargetPicker
          label={say.find + (target === 'optional' ? say.optional : '')}
          none={say.none}
          collection={collection}
          chosen={value.target}
          onChoose={(id) => onChange({ ...value, target: id })}
        />
      )}
      <label htmlFor={reason}>{publicReason ? say.publicReason : say.reason}</label>
      <textarea id={reason} rows={3} maxLength={600} value={value.reason} onChange={(event) => onChange({ ...value, reason: event.target.value })} />
    </>
  );
}

type Found = { id: number; title: string };
type PickerProps = { label: string; none: string; collection: string; chosen: number | null; onChoose: (id: number | null) => void };

/** Finds a published item in the language of the form. */
function TargetPicker({ label, none, collection, chosen, onChoose }: PickerProps) {
  const { id } = useDocumentInfo();
  const language = useFormFields(([fields]) => fields.language?.value);
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found[] | null>(null);
  const field = useId();

  const asks = text.trim().length >= 2;

  /** What was chosen may not be among what is found next: nobody is led where the screen does not show. */
  function ask(words: string): void {
    setText(words);
    onChoose(null);
  }

  useEffect(() => {
    if (!asks) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const filter = new URLSearchParams({
        'where[title][like]': text.trim(),
        'where[language][equals]': String(language),
        'where[editionState][equals]': 'published',
        'where[id][not_equals]': String(id),
        limit: '6',
        depth: '0',
        'select[title]': 'true',
      });
      const answer: { docs: Found[] } | null = await fetch(`/api/${collection}?${filter}`, { credentials: 'same-origin', signal: abort.signal })
        .then((response) => (response.ok ? response.json() : null))
        .catch(() => null);
      if (answer && !abort.signal.aborted) setFound(answer.docs);
    }, 300);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asks, collection, id, language, text]);

  return (
    <>
      <label htmlFor={field}>{label}</label>
      <input id={field} type="search" value={text} onChange={(event) => ask(event.target.value)} />
      <div role="group" aria-label={label} className="taking-down__found">
        {asks && found?.length === 0 && <p>{none}</p>}
        {asks && found?.map((item) => (
          <label key={item.id} className="taking-down__way">
            <input type="radio" name="target" checked={chosen === item.id} onChange={() => onChoose(item.id)} />
            <span>{item.title}</span>
          </label>
        ))}
      </div>
    </>
  );
}
