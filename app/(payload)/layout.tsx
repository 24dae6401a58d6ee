import '@payloadcms/next/css';
import config from '@payload-config';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { importMap } from './admin/importMap';
import { sendsMail } from '@/lib/env';
import './newsroom.css';

/** What the screens of this newsroom ask of the server; the others of Payload's are of parts that it does not have. */
const asked = new Set(['form-state', 'get-default-layout', 'render-document', 'render-document-slots', 'render-field', 'render-list', 'render-widget', 'table-state']);

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  // Payload looks any name up in an object, which has more names than functions.
  if (!asked.has(args.name)) return null;
  return handleServerFunctions({ ...args, config, importMap });
};

export default function NewsroomLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} htmlProps={{ className: sendsMail ? undefined : 'without-mail' }} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
