'use client';

import { useAllFormFields, useFormBackgroundProcessing } from '@payloadcms/ui';
import { useLayoutEffect, useRef } from 'react';

/**
 * Keeps what is typed while the form saves itself. Payload means to leave a field alone that was changed since, and
 * marks it; but a change of one field takes the marks from all others, and the answer put back what was in them before
 * (payload issue 17676). Here each keeps its mark until the save has ended.
 */
export function KeepTyped() {
  const [fields, dispatch] = useAllFormFields();
  const saving = useFormBackgroundProcessing();
  const before = useRef({ fields, saving });
  const typed = useRef(new Set<string>());

  // Before the next key: what is done here must not be overtaken by it.
  useLayoutEffect(() => {
    const { fields: were, saving: wasSaving } = before.current;
    before.current = { fields, saving };
    // From the end of one save on: when the next has taken what it sends, nobody tells.
    if (wasSaving && !saving) typed.current.clear();
    for (const [path, field] of Object.entries(fields)) if (field.isModified && field.value !== were[path]?.value) typed.current.add(path);
    const unmarked = Object.entries(fields).filter(([path, field]) => typed.current.has(path) && !field.isModified);
    if (unmarked.length === 0) return;
    // Nothing but the mark is new; the rest would be taken for missing.
    const marked = unmarked.map(([path, { valid, passesCondition, errorPaths, blocksFilterOptions, rows }]) => [path, { valid, passesCondition, errorPaths, blocksFilterOptions, rows, isModified: true }]);
    dispatch({ type: 'MERGE_SERVER_STATE', prevStateRef: { current: fields }, serverState: Object.fromEntries(marked) });
  }, [dispatch, fields, saving]);

  return null;
}
