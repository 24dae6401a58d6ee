import { statfs } from 'node:fs/promises';
import { env } from '@/lib/env';

/** What an official reads where the disk is full. */
export const diskFull = {
  vi: 'Ổ đĩa của máy chủ đã đầy, chưa lưu được gì. Nội dung bạn nhập vẫn còn trên màn hình: hãy báo người quản trị máy chủ và lưu lại khi đã có chỗ trống.',
  en: 'The disk of the server is full: nothing was saved. What you entered is still on your screen: tell whoever runs the server, and save again once there is room.',
};

/** What uploads leave to the database, in bytes: texts can still be saved when pictures no longer can. */
const reserve = 16 * 1024 * 1024;

/** Gives how much room is left where the portal keeps its data, in bytes. */
async function roomLeft(): Promise<number> {
  const { bavail, bsize } = await statfs(env.DATA_DIR);
  return bavail * bsize;
}

/** Says whether an upload of so many bytes finds room, in all the sizes that are made of a picture. */
export const hasRoomFor = async (bytes: number): Promise<boolean> => (await roomLeft()) > 2 * bytes + reserve;

/** Says whether there is no room left at all. */
export const isDiskFull = async (): Promise<boolean> => (await roomLeft()) < 64 * 1024;
