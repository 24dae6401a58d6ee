'use client';

import { useListDrawerContext, useSelection } from '@payloadcms/ui';
import { ConfirmPanel } from './confirm-panel';

/** The panel below a list, for who selects records and may delete them. Below, so that no row moves away from under the mouse. */
export function ConfirmMany({ hasDeletePermission }: { hasDeletePermission?: boolean }) {
  const { count } = useSelection();
  const { isInDrawer } = useListDrawerContext();
  return hasDeletePermission && !isInDrawer && count ? <ConfirmPanel /> : null;
}
