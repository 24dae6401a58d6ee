declare module '@20minutes/s3rver' {
  import type { RequestListener } from 'node:http';
  type Options = { directory: string; silent: boolean; allowMismatchedSignatures?: boolean; configureBuckets: { name: string }[] };
  /** The server knows one account, whose key and secret are both `S3RVER`, and checks signatures. */
  export default class S3rver {
    constructor(options: Options);
    configureBuckets(): Promise<void>;
    callback(): RequestListener;
  }
}
