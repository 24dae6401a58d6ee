import { confirmForm } from './alerts/confirm';
import { manageForm } from './alerts/manage';
import { subscribeForm } from './alerts/subscribe';
import { unsubscribeForm } from './alerts/unsubscribe';
import type { ReaderForm } from './form';
import { commentOnDraft } from './consultations/comment';
import { messageForm } from './messages/message';
import { problemForm } from './page-opinions/problem';
import { askQuestion } from './questions/ask';
import { followForm } from './sent/follow';
import { withdrawForm } from './sent/withdraw';

/** The forms of readers; each is one file in a folder of its subject. */
export const forms: ReaderForm[] = [subscribeForm, confirmForm, manageForm, unsubscribeForm, askQuestion, followForm, withdrawForm, commentOnDraft, messageForm, problemForm];
