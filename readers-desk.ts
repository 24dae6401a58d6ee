import type { Payload } from 'payload';
import { countOpinion } from './cms/page-opinions/count-opinion';
import { keepVotes } from './cms/ratings/keep-votes';
import { openFormDesk } from './lib/submission';
import { createFormDesk } from './readers/desk';
import { forms } from './readers/forms';
import { opinionForm } from './readers/page-opinions/opinion';
import { ratingForm } from './readers/ratings/form';

/** Takes readers' forms from now on: those of `readers/`, with what the newsroom's model keeps of votes and opinions. */
export function openReadersDesk(payload: Payload): void {
  openFormDesk(createFormDesk([...forms, ratingForm(keepVotes(payload)), opinionForm(countOpinion)], payload));
}
