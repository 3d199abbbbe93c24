/* What only a pointer or the keys in the drawing need; it comes when they first come near. */
export { findHit } from '../../timeline/find-hit.ts';
export { Moving } from './Moving.tsx';
export { Tip } from './Tip.tsx';
export { Zoom } from './Zoom.ts';
