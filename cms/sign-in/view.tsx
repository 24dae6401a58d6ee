import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { Logo } from '../graphics';
import { providerName } from '../openid/name';
import { SignInForm } from './form';

/** The page where officials sign in: address, password and code in one form, so that no answer tells which of them was right. */
export function SignInView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult;
  const leadsTo = getSafeRedirect({ fallbackTo: req.payload.config.routes.admin, redirectTo: searchParams?.redirect ?? '' });
  if (req.user) redirect(leadsTo);
  return (
    <>
      <div className="login__brand">
        <Logo />
      </div>
      <SignInForm leadsTo={leadsTo} provider={providerName} outcome={searchParams?.openid} />
    </>
  );
}
