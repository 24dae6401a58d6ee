/**
 * Next calls this once when a server starts: from then on what is scheduled is published, whether or not anybody asks for
 * a page, documents that nobody has read yet are read for the search, its index follows the rules of this version, what
 * readers send by forms is taken, and mail is sent.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const [{ getPayload }, { default: config }, { keepSchedule }, { readAllAttachments }, { tellWaitingWork }, { openReadersDesk }, { keepMailing }, { keepConsultationClock }, { keepIndexRenewed }] = await Promise.all([
    import('payload'), import('@payload-config'), import('./cms/editions/schedule'), import('./cms/attachments/read-texts'), import('./cms/waiting-work'),
    import('./readers-desk'), import('./cms/keep-mailing'), import('./cms/consultations/clock'), import('./cms/search/renew'),
  ]);
  const payload = await getPayload({ config });
  openReadersDesk(payload);
  keepSchedule(payload);
  keepMailing(payload);
  keepConsultationClock(payload);
  tellWaitingWork(payload);
  keepIndexRenewed(payload);
  readAllAttachments(payload).catch((error: unknown) => payload.logger.error({ err: error, msg: 'The texts of documents could not be read' }));
}
