/**
 * Smaller: a picture as it is kept. Drawn anew as a JPEG of at most 1600 points a side, upright, and nothing else of the file:
 * what a camera wrote beside it, the place and the time among it, is not drawn.
 */

const LONGEST_SIDE = 1_600;
const QUALITY = 0.8;

/** The picture, or null where this browser cannot read it. @param {Blob} file @returns {Promise<Blob | null>} */
export async function smaller(file) {
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return null;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => { canvas.toBlob(resolve, 'image/jpeg', QUALITY); });
}
