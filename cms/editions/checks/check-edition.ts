import { checkEmpty } from './empty';
import type { Check, CheckedEdition, Finding } from './finding';
import { checkHeadings } from './headings';
import { checkLegacyEncoding } from './legacy';
import { checkBareAddresses, checkLinkAddresses, checkLinkTexts } from './links';
import { checkPersonalData } from './personal-data';
import { checkPictures } from './pictures';
import { checkTables } from './tables';
import { checkOtherLanguage, checkTitle } from './texts';
import { checkTimes } from './times';

/** Every check of an edition, in the order in which an official reads it. */
const checks: Check[] = [
  checkLegacyEncoding,
  checkEmpty,
  checkTitle,
  checkTimes,
  checkPersonalData,
  checkPictures,
  checkHeadings,
  checkTables,
  checkLinkAddresses,
  checkLinkTexts,
  checkBareAddresses,
  checkOtherLanguage,
];

/** What is looked at in a long text by itself: a consultation has two. */
const textChecks: Check[] = [checkLegacyEncoding, checkPictures, checkHeadings, checkTables, checkLinkAddresses, checkLinkTexts, checkBareAddresses];

const onlyOutcome = (edition: CheckedEdition): CheckedEdition => ({ ...edition, title: '', lead: '', question: '', cover: null, body: edition.outcome, field: 'outcome' });

/** Gives what there is to mend in an edition, errors first. */
export function checkEdition(edition: CheckedEdition): Finding[] {
  const ofOutcome = edition.outcome ? textChecks.flatMap((check) => check(onlyOutcome(edition))) : [];
  const findings = [...checks.flatMap((check) => check(edition)), ...ofOutcome];
  return [...findings.filter(({ severity }) => severity === 'error'), ...findings.filter(({ severity }) => severity === 'warning')];
}
