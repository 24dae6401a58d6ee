/** Folders of the data folder, or of the bucket, that hold what officials uploaded. */
export const uploadFolders = ['media', 'attachments'] as const;
