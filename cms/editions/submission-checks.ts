import { beforeChangeTraverseFields, deepCopyObjectSimple, ValidationError, type PayloadRequest, type ValidationFieldError } from 'payload';
import { findErrors } from './checks/refuse-faulty';
import type { EditionSlug } from './fields';
import type { Edition } from './situation';

/** Everything that is wrong with an edition and keeps it from review. */
export type Submission = { collection: EditionSlug; edition: Edition; req: PayloadRequest };

/** Finds errors in a submitted edition, with the path of the field and what to do, in the official's language. */
export type SubmissionCheck = (submission: Submission) => Promise<ValidationFieldError[]>;

/** The rules that the fields have of their own. A draft may break them; what is submitted may not. */
const checkFields: SubmissionCheck = async ({ collection, edition, req }) => {
  const config = req.payload.collections[collection].config;
  const doc = deepCopyObjectSimple({ ...edition });
  const data = deepCopyObjectSimple({ ...edition });
  const errors: ValidationFieldError[] = [];
  await beforeChangeTraverseFields({
    id: edition.id,
    collection: config,
    context: req.context,
    data,
    doc,
    docWithLocales: doc,
    errors,
    fieldLabelPath: '',
    fields: config.fields,
    global: null,
    mergeLocaleActions: [],
    operation: 'update',
    overrideAccess: true,
    parentIndexPath: '',
    parentPath: '',
    parentSchemaPath: '',
    req,
    siblingData: data,
    siblingDoc: doc,
    siblingDocWithLocales: doc,
    skipValidation: false,
  });
  return errors;
};

/** All checks of a submission, in the order in which their errors are shown. */
const checks: readonly SubmissionCheck[] = [checkFields, findErrors];

/** Throws a ValidationError with every error that a check finds. */
export async function refuseErrors(submission: Submission): Promise<void> {
  const { collection, edition, req } = submission;
  const errors = (await Promise.all(checks.map((check) => check(submission)))).flat();
  if (errors.length > 0) throw new ValidationError({ id: edition.id, collection, errors, req }, req.t);
}
