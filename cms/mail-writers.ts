import { writeAlert } from './alerts/write-alert';
import { writeConfirmation } from './alerts/write-confirmation';
import { writeDigest } from './alerts/write-digest';
import type { Writers } from './mail/writers';
import { writeAnswered } from './questions/write-answered';
import { writeReset } from './users/write-reset';

/** Who writes which kind of mail. */
export const writers: Writers = { confirmation: writeConfirmation, alert: writeAlert, digest: writeDigest, answered: writeAnswered, reset: writeReset };
