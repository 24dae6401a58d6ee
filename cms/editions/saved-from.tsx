'use client';

import { useField } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

/** Tells one open form from another, of the same official too. It is no secret; `crypto` is closed to pages without TLS. */
const nameForm = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** Sends along with each save which form it comes from. Shows nothing. */
export function SavedFrom() {
  const [name] = useState(nameForm);
  const { setValue, value } = useField<string>({ path: 'savedFrom' });
  useEffect(() => {
    // The record brings the name of the form that saved it last. To put ours in its place is no change to be saved.
    if (value !== name) setValue(name, true);
  }, [name, setValue, value]);
  return null;
}
