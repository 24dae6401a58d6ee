import { confirmForm } from './alerts/confirm';
import { manageForm } from './alerts/manage';
import { subscribeForm } from './alerts/subscribe';
import { unsubscribeForm } from './alerts/unsubscribe';
import type { ReaderForm } from './form';

/** The forms of readers; each is one file in a folder of its subject. */
export const forms: ReaderForm[] = [subscribeForm, confirmForm, manageForm, unsubscribeForm];
