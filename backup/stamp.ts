/** Gives a moment as it stands in the names of archives and of what was moved aside, in UTC. */
export const toStamp = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');
