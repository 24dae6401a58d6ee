import sharp from 'sharp';

// What reads a format that nobody may send is of use to an attacker alone, and decoders are where libraries of pictures
// have their gravest faults (GHSA-rgj7-g3m4-5g8c: AVIF). Holds for the whole process.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadSvg'] });

/** Reads what officials may upload and the portal's own drawings: JPEG, PNG, WebP and SVG, and nothing else. */
export { sharp };
