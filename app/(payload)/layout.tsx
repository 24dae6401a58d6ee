import '@payloadcms/next/css';
import config from '@payload-config';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { importMap } from './admin/importMap';
import { sendsMail } from '@/lib/env';
import './newsroom.css';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  return handleServerFunctions({ ...args, config, importMap });
};

export default function NewsroomLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} htmlProps={{ className: sendsMail ? undefined : 'without-mail' }} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
