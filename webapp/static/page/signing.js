/**
 * Signing: a name drawn with a finger, a pen or a mouse, or typed and written as a picture. Ink on paper in any theme.
 */

const INK = '#111';
const WIDTH = 4;

/** The fields in which something stands. @type {WeakSet<HTMLCanvasElement>} */
const signed = new WeakSet();

/** Begin to draw where somebody draws. */
export function watchSigning() {
  document.addEventListener('pointerdown', (event) => begin(event));
  document.addEventListener('pointermove', (event) => draw(event));
}

/** Whether something stands in it. @param {HTMLCanvasElement | null} canvas */
export function isSigned(canvas) {
  return canvas !== null && signed.has(canvas);
}

/** @param {HTMLCanvasElement} canvas */
export function clearSignature(canvas) {
  signed.delete(canvas);
  canvas.getContext('2d')?.clearRect(0, 0, canvas.width, canvas.height);
}

/** The name in place of what was drawn; without a name nothing. @param {HTMLCanvasElement} canvas @param {string} name */
export function writeName(canvas, name) {
  if (!name) return;
  clearSignature(canvas);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  let size = canvas.height / 3;
  do pen.font = `italic ${size}px serif`; while (pen.measureText(name).width > canvas.width * 0.9 && (size *= 0.9) > 8);
  Object.assign(pen, { fillStyle: INK, textAlign: 'center', textBaseline: 'middle' });
  pen.fillText(name, canvas.width / 2, canvas.height / 2);
  signed.add(canvas);
}

/** On white, as a PNG. @param {HTMLCanvasElement} canvas @returns {Promise<Blob>} */
export async function signature(canvas) {
  const paper = document.createElement('canvas');
  Object.assign(paper, { width: canvas.width, height: canvas.height });
  const pen = /** @type {CanvasRenderingContext2D} */ (paper.getContext('2d'));
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, paper.width, paper.height);
  pen.drawImage(canvas, 0, 0);
  return new Promise((resolve, reject) => { paper.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('not drawn'))), 'image/png'); });
}

/** @param {PointerEvent} event */
function begin(event) {
  const { target } = event;
  if (!(target instanceof HTMLCanvasElement) || !target.closest('[data-attach]')) return;
  const pen = target.getContext('2d');
  if (!pen) return;
  target.setPointerCapture(event.pointerId);
  Object.assign(pen, { strokeStyle: INK, lineWidth: WIDTH, lineCap: 'round', lineJoin: 'round' });
  pen.beginPath();
  pen.moveTo(...at(target, event));
  draw(event);
}

/** @param {PointerEvent} event */
function draw(event) {
  const { target, pointerId } = event;
  if (!(target instanceof HTMLCanvasElement) || !target.hasPointerCapture(pointerId)) return;
  const pen = target.getContext('2d');
  pen?.lineTo(...at(target, event));
  pen?.stroke();
  signed.add(target);
}

/** @param {HTMLCanvasElement} canvas @param {PointerEvent} event @returns {[number, number]} */
function at(canvas, { clientX, clientY }) {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  return [(clientX - left) * canvas.width / width, (clientY - top) * canvas.height / height];
}
