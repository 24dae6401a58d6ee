import { beforeChangeTraverseFields, deepCopyObjectSimple, ValidationError, type PayloadRequest, type ValidationFieldError } from 'payload';
import { findErrors } from './checks/refuse-faulty';
import type { EditionSlug } from './edition-slugs';
import type { Edition } from './situation';

type Submission = { collection: EditionSlug; edition: Edition; req: PayloadRequest };

/** The rules that the fields have of their own. A draft may break them; what is submitted may not. */
async function checkFields({ collection, edition, req }: Submission): Promise<ValidationFieldError[]> {
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
}

/**
 * Throws a ValidationError with what is wrong in an edition. Of a field that breaks a rule of its own, that is said and no
 * more; of a long text the checks know better what to do.
 */
export async function refuseErrors({ collection, edition, req }: Submission): Promise<void> {
  const [own, found] = await Promise.all([checkFields({ collection, edition, req }), findErrors({ collection, edition: { ...edition }, req })]);
  const names = (errors: ValidationFieldError[], path: string) => errors.some((error) => error.path === path);
  const longTexts = new Set(req.payload.collections[collection].config.flattenedFields.flatMap(({ name, type }) => (type === 'richText' ? [name] : [])));
  const errors = [
    ...own.filter(({ path }) => !(longTexts.has(path) && names(found, path))),
    ...found.filter(({ path }) => longTexts.has(path) || !names(own, path)),
  ];
  if (errors.length > 0) throw new ValidationError({ id: edition.id, collection, errors, req }, req.t);
}
