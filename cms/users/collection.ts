import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type CollectionConfig, type Where } from 'payload';
import { env } from '@/lib/env';
import { fieldWith } from '../access';
import { openidEndpoints } from '../openid/endpoints';
import { forgetIdentity, identityField } from '../openid/identity';
import { may, roleLabels, roles } from '../roles';
import { forgetFactor } from '../second-factor/collection';
import { factorEndpoints } from '../second-factor/endpoints';
import { takeSecondStep } from '../second-factor/sign-in';
import { beginSession } from '../sessions/begin';
import { confirmChange, confirmDeletion, confirmEndpoint, confirmStateEndpoint } from '../sessions/confirmed';
import { endOtherSessions, holdAccount, holdAccountAtLogout } from '../sessions/end';
import { endSessionsEndpoint, idleEndEndpoint, listSessionsEndpoint, refreshEndpoint } from '../sessions/endpoints';
import { sessionsField } from '../sessions/field';
import { sessionStrategy } from '../sessions/strategy';
import { speak } from '../speak';
import { notePassword, recordAccount, recordDeletion, recordFailedLogin, recordLogin } from '../trail/hooks';
import { forgotPasswordEndpoint } from './forgot-password';
import { keepsAnAdministrator } from './keeps-an-administrator';
import { forgetTries, guardLogin, returnTry } from './guard-login';
import { refuseSecondAccount } from './one-account-per-address';
import { refuseWeakPassword } from './password';
import { noteReset, recordReset, resetPasswordEndpoint } from './reset';
import { hideResetToken, readResetToken } from './reset-token';

const lastOne = {
  vi: 'Đây là quản trị viên cuối cùng: phải còn ít nhất một người quản lý Cổng.',
  en: 'This is the last administrator: somebody must be left to run the portal.',
};

const keepLastFromDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await keepsAnAdministrator(req, id))) throw new APIError(speak(req, lastOne), 409, null, true);
};

const keepLastInRole: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const stepsDown = operation === 'update' && originalDoc.role === 'administrator' && data.role && data.role !== 'administrator';
  if (stepsDown && !(await keepsAnAdministrator(req, originalDoc.id))) throw new APIError(speak(req, lastOne), 409, null, true);
  return data;
};

/** Administrators see and change every account, others their own. */
function ownOrAll({ req }: { req: { user: { id: number | string; role: (typeof roles)[number] } | null } }): boolean | Where {
  if (may(req.user, 'keepUsers')) return true;
  return req.user ? { id: { equals: req.user.id } } : false;
}

/** An account of the newsroom. */
export const Users: CollectionConfig<'users'> = {
  slug: 'users',
  disableBulkEdit: true,
  labels: { singular: { vi: 'Người dùng', en: 'User' }, plural: { vi: 'Người dùng', en: 'Users' } },
  auth: {
    tokenExpiration: env.SESSION_HOURS * 60 * 60,
    strategies: [sessionStrategy],
    // Payload locks accounts, which lets anybody lock officials out and tells which accounts exist: guard-login.ts instead.
    maxLoginAttempts: 0,
    // So long the page keeps another address from being given; for one address `forgot-password.ts` writes far less often.
    forgotPassword: { minRequestInterval: 10_000 },
    cookies: { sameSite: 'Lax', secure: env.NEWSROOM_URL.startsWith('https:') },
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: ({ req }) => may(req.user, 'keepUsers'),
    read: ownOrAll,
    update: ownOrAll,
    delete: ({ req }) => may(req.user, 'keepUsers'),
    unlock: () => false,
  },
  admin: {
    group: { vi: 'Quản trị', en: 'Administration' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
  },
  // An administrator makes an account, and nobody confirms one by mail.
  endpoints: [
    ...factorEndpoints,
    ...openidEndpoints,
    confirmStateEndpoint,
    confirmEndpoint,
    listSessionsEndpoint,
    endSessionsEndpoint,
    idleEndEndpoint,
    refreshEndpoint,
    forgotPasswordEndpoint,
    resetPasswordEndpoint,
    { path: '/verify/:id', method: 'post', handler: () => Response.json({ errors: [] }, { status: 404 }) },
  ],
  hooks: {
    beforeOperation: [holdAccount, guardLogin, readResetToken, refuseWeakPassword, noteReset],
    beforeChange: [confirmChange, refuseSecondAccount, keepLastInRole, forgetIdentity, notePassword, hideResetToken],
    afterChange: [recordAccount, endOtherSessions],
    beforeDelete: [confirmDeletion, keepLastFromDeletion],
    afterDelete: [forgetFactor, recordDeletion],
    beforeLogin: [returnTry, takeSecondStep, beginSession],
    afterLogin: [recordReset, recordLogin, forgetTries],
    afterLogout: [holdAccountAtLogout],
    afterError: [recordFailedLogin],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, label: { vi: 'Họ và tên', en: 'Name' } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'author',
      options: roles.map((role) => ({ value: role, label: roleLabels[role] })),
      label: { vi: 'Vai trò', en: 'Role' },
      access: { create: fieldWith('keepUsers'), update: fieldWith('keepUsers') },
      saveToJWT: true,
    },
    { name: 'confirmation', type: 'ui', admin: { components: { Field: '/cms/sessions/confirm-field#ConfirmField' } } },
    { name: 'secondFactor', type: 'ui', admin: { components: { Field: '/cms/second-factor/panel#SecondFactorPanel' } } },
    { name: 'signedInAt', type: 'ui', admin: { components: { Field: '/cms/sessions/panel#SessionsPanel' } } },
    identityField,
    sessionsField,
  ],
};
