import path from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { APIError, ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { toSlug } from '@/lib/fold';
import { diskFull, hasRoomFor } from './disk-room';
import { speak, type Message } from './speak';

const messages = {
  wrongType: (allowed: string): Message => ({
    vi: `Tệp này không đúng loại. Cổng chỉ nhận: ${allowed}.`,
    en: `This file is not of an accepted type. The portal takes: ${allowed}.`,
  }),
  damaged: (extension: string): Message => ({
    vi: `Tệp này không đúng loại hoặc đã hỏng: bên trong không phải là tệp ${extension}. Hãy mở thử trên máy, lưu lại rồi tải lên.`,
    en: `This file is not what its name says, or is damaged: inside it is no ${extension}. Open it on your computer, save it again, and upload that.`,
  }),
  tooLarge: (megabytes: number): Message => ({
    vi: `Tệp lớn quá ${megabytes} MB. Hãy thu nhỏ rồi tải lại.`,
    en: `The file is larger than ${megabytes} MB. Make it smaller and try again.`,
  }),
};

/** How the names of the smaller sizes of a picture end: one that is called so itself would take another's place. */
const nameOfSize = /-(\d+)x(\d+)$/;

/** What the bytes of a file say, and nobody who sends them. */
const saidByBytes = ['filename', 'filesize', 'focalX', 'focalY', 'height', 'mimeType', 'sizes', 'thumbnailURL', 'url', 'width'];

/** Extensions with the media type that the content of such a file must show. */
export type AcceptedTypes = ReadonlyMap<string, string>;

/** Makes the error for an official whose file is not taken. */
export const refuseFile = (req: PayloadRequest, collection: string, message: Message): ValidationError =>
  new ValidationError({ collection, errors: [{ path: 'file', label: speak(req, { vi: 'Tệp', en: 'File' }), message: speak(req, message) }], req }, req.t);

/**
 * Refuses a file that is too large, or whose content is not what its name says, in the official's language. A name
 * and a declared type prove nothing: the bytes decide. The name that the file gets is made of the given one, as an
 * address's words are: what an official's own machine allows in a name can break a link.
 */
export const checkUpload =
  (collection: string, accepted: AcceptedTypes, megabytes: number): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args;
    if (req.payloadAPI === 'REST') for (const name of saidByBytes) Reflect.deleteProperty(args.data, name);
    if (!req.file) return args;
    if (req.file.size > megabytes * 1024 * 1024) throw refuseFile(req, collection, messages.tooLarge(megabytes));
    const { name, ext } = path.parse(req.file.name);
    const extension = ext.slice(1).toLowerCase();
    const detected = await fileTypeFromBuffer(req.file.data);
    const isTorn = detected?.mime === 'application/pdf' && !/xref[^]*%%EOF/.test(req.file.data.subarray(-1024).toString('latin1'));
    if (!detected || isTorn || accepted.get(extension) !== detected.mime) {
      throw refuseFile(req, collection, accepted.has(extension) ? messages.damaged(extension) : messages.wrongType([...accepted.keys()].join(', ')));
    }
    // Payload takes an old file away before it has written the new one.
    if (!(await hasRoomFor(req.file.size))) throw new APIError(speak(req, diskFull), 507, null, true);
    req.file.name = `${toSlug(name).replace(nameOfSize, '-$1-$2') || collection}.${extension}`;
    return args;
  };
