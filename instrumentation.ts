/** Next calls this once when a server starts: from then on what is scheduled is published, whether or not anybody asks for a page. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const [{ getPayload }, { default: config }, { keepSchedule }] = await Promise.all([import('payload'), import('@payload-config'), import('./cms/editions/schedule')]);
  keepSchedule(await getPayload({ config }));
}
