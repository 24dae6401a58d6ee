'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef } from 'react';
import type { Message } from '../speak';
import { factorWords as words } from './words';

type Props = { codes: string[]; say: (message: Message) => string; onKept: () => void };

/** Shows recovery codes, this once, until they are said to be kept. */
export function RecoveryCodes({ codes, say, onKept }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {say(words.codesHeading)}
      </h2>
      <p>{say(words.codes)}</p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Button buttonStyle="primary" size="medium" onClick={onKept}>
        {say(words.kept)}
      </Button>
    </section>
  );
}
