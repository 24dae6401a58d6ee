import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type CollectionConfig, type Where } from 'payload';
import { env } from '@/lib/env';
import { fieldWith } from '../access';
import { may, roles } from '../roles';
import { speak } from '../speak';
import { notePassword, recordAccount, recordDeletion, recordFailedLogin, recordLogin } from '../trail/hooks';
import { forgotPasswordEndpoint, resetIntervalMs } from './forgot-password';
import { keepsAnAdministrator } from './keeps-an-administrator';
import { forgetTries, guardLogin } from './guard-login';
import { refuseWeakPassword } from './password';
import { noteReset, recordReset } from './reset';

const roleLabels = {
  author: { vi: 'Soạn thảo', en: 'Author' },
  editor: { vi: 'Biên tập', en: 'Editor' },
  administrator: { vi: 'Quản trị', en: 'Administrator' },
};

const lastOne = {
  vi: 'Đây là quản trị viên cuối cùng: phải còn ít nhất một người quản lý cổng.',
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
  labels: { singular: { vi: 'Người dùng', en: 'User' }, plural: { vi: 'Người dùng', en: 'Users' } },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // Payload locks accounts, which lets anybody lock officials out and tells which accounts exist: guard-login.ts instead.
    maxLoginAttempts: 0,
    forgotPassword: { minRequestInterval: resetIntervalMs },
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
  endpoints: [forgotPasswordEndpoint, { path: '/verify/:id', method: 'post', handler: () => Response.json({ errors: [] }, { status: 404 }) }],
  hooks: {
    beforeOperation: [guardLogin, refuseWeakPassword, noteReset],
    beforeChange: [keepLastInRole, notePassword],
    afterChange: [recordAccount],
    beforeDelete: [keepLastFromDeletion],
    afterDelete: [recordDeletion],
    afterLogin: [recordReset, recordLogin, forgetTries],
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
  ],
};
