import type { I18n } from '@payloadcms/translations';
import type { Payload, TypedUser } from 'payload';

/** The official whose desk is laid, and the language they read. */
export type Asker = { payload: Payload; user: TypedUser; i18n: Pick<I18n, 'language'> };
