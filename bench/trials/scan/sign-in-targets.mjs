// The second step of signing in, and the way by the identity provider. What is taken is used up here too.
import { signInThere } from '../../../test/identity-provider.ts';
import { write } from './newsroom-moves.mjs';

const cookieOf = (answer, name) => answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0].split('=')).find(([found]) => found === name)?.[1];

/** Sends an official to the provider, who knows them; gives the way back and the cookie that belongs to it. */
async function goThere({ site, asAnother }, email, callback) {
  const begun = await fetch(`${site}/api/users/openid`, { redirect: 'manual', headers: asAnother() });
  const back = await signInThere(begun.headers.get('location'), email, callback);
  return { back, request: cookieOf(begun, 'portal-openid') };
}

async function comeBack({ site, asAnother }, { back, request }) {
  return fetch(`${site}${back.pathname}${back.search}`, { redirect: 'manual', headers: { ...asAnother(), Cookie: `portal-openid=${request}` } });
}

/** Lists these ways in. `portal` is the address that the provider knows the portal by. */
export function listSignInTargets(office, portal) {
  const { careful, enrol, member } = office;
  const stranger = { stranger: true };
  const wayBack = async () => {
    const { back, request } = await goThere(office, office.accounts[3].email, portal);
    const given = ['code', 'state', 'iss'].map((name) => encodeURIComponent(back.searchParams.get(name)));
    return { thisRequest: request, thisCode: given[0], thisState: given[1], thisIssuer: given[2] };
  };
  const steps = [];
  let turn = 0;
  // At one account nobody tries a hundred codes either.
  const secondStep = async () => {
    if (steps.length === 0) {
      for (const account of careful) {
        const { recovery } = await enrol(account);
        steps.push({ recovery, ticket: cookieOf(await comeBack(office, await goThere(office, account.email, portal)), 'portal-second-step') });
      }
    }
    const { recovery, ticket } = steps[turn % steps.length];
    const code = recovery[Math.floor(turn / steps.length) % recovery.length];
    turn += 1;
    return { thisTicket: ticket, thisCode: code };
  };
  const session = 'payload-token=thisSession';
  return [
    { address: '/api/users/openid?again=1*', ...stranger },
    { address: '/api/users/openid/callback?code=thisCode*&state=thisState*&iss=thisIssuer*', cookie: 'portal-openid=thisRequest*', renew: wayBack, ...stranger },
    write('/api/users/openid/code', { code: 'thisCode*' }, { cookie: 'portal-second-step=thisTicket*', renew: secondStep, renewsAlways: true, ...stranger }),
    write('/api/users/factor/confirm', { offer: 'thisOffer', code: 'thisCode' }, { token: member, renew: async () => office.offerToMember().then(({ offer, code }) => ({ thisOffer: offer, thisCode: code })) }),
    write('/api/users/factor/recovery', {}, { cookie: `${session}*`, renew: async () => ({ thisSession: (await enrol(careful[0])).token }) }),
    write(`/api/users/${careful[1].id}*/factor/reset`, {}, { renew: async () => (await enrol(careful[1])) && {} }),
  ];
}
