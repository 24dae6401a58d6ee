import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

/** A page of the newsroom that is ours: with its menu, for officials who are signed in. */
export function NewsroomPage({ initPageResult, params, searchParams, title, children }: AdminViewServerProps & { title: string; children: ReactNode }) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(req.pathname ?? '/admin')}`);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <div className="gutter--left gutter--right newsroom-page">
        <h1>{title}</h1>
        {children}
      </div>
    </DefaultTemplate>
  );
}
