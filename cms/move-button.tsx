'use client';

import { Button } from '@payloadcms/ui';
import type { ReactNode } from 'react';

type Props = { id?: string; /** What is mostly done here. */ main: boolean; /** While something is being done. */ busy: boolean; onClick: () => void; children: ReactNode };

/** The button of a move. While one is being made it does nothing and keeps the focus, which a disabled button would lose. */
export function MoveButton({ id, main, busy, onClick, children }: Props) {
  return (
    <Button
      id={id}
      buttonStyle={main ? 'primary' : 'secondary'}
      size="medium"
      margin={false}
      extraButtonProps={{ 'aria-disabled': busy || undefined }}
      onClick={() => {
        if (!busy) onClick();
      }}
    >
      {children}
    </Button>
  );
}
