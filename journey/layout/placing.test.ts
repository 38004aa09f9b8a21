import { produce } from 'immer';
import { expect, test } from 'vitest';
import { addNode } from '../graph/add-node';
import { insertOnEdge } from '../graph/insert-on-edge';
import { moveNodes } from '../graph/move-nodes';
import type { JourneyDocument } from '../graph/types';
import { toyDefinitions } from '../testing/toy-definitions';
import { toyJourney } from '../testing/toy-journey';
import { alignGuides } from './align-guides';
import { areClose, boxOf } from './box-of';
import { CARD_WIDTH } from './card-size';
import { makeRoom } from './make-room';
import { placeAfter } from './place-after';

const at = (x: number, y: number) => ({ x, y });

/** start above a split with two ways, a step under each. */
function drawing(): JourneyDocument {
  const document = toyJourney({
    start: ['start', { next: 'split' }],
    split: ['split', { 'way-0': 'left', else: 'right' }, { ways: 1 }],
    left: ['pass', { next: 'end' }],
    right: ['pass'],
    end: ['stop'],
  });
  moveNodes(document, {
    start: at(0, 0),
    split: at(0, 192),
    left: at(-160, 384),
    right: at(160, 384),
    end: at(-160, 576),
  });
  return document;
}

function overlaps(document: JourneyDocument): boolean {
  const boxes = Object.values(document.nodes).map((node) => boxOf(node, toyDefinitions));
  return boxes.some((box, index) => boxes.slice(index + 1).some((other) => areClose(box, other, 0, 0)));
}

function inserted(document: JourneyDocument, source: string, port: string): JourneyDocument {
  return produce(document, (draft) => {
    const position = placeAfter(draft, toyDefinitions, source, port, 'pass');
    addNode(draft, { id: 'new', kind: 'pass', config: {}, position });
    insertOnEdge(draft, source, port, 'new', 'next');
    moveNodes(draft, makeRoom(draft, toyDefinitions, 'new'));
  });
}

test('a step inserted on an edge takes the place of what followed, which moves down with all behind it', () => {
  const after = inserted(drawing(), 'start', 'next');
  expect(after.nodes.new?.position).toEqual(at(0, 192));
  expect(after.nodes.split?.position).toEqual(at(0, 384));
  expect(after.nodes.end?.position).toEqual(at(-160, 768));
  expect(overlaps(after)).toBe(false);
});

test('inserting in one branch leaves the other alone', () => {
  const after = inserted(drawing(), 'split', 'way-0');
  expect(after.nodes.right?.position).toEqual(at(160, 384));
  expect(after.nodes.left?.position.y).toBeGreaterThan(384);
  expect(overlaps(after)).toBe(false);
});

test('a step behind an open port stands below it, beside whatever is there', () => {
  const document = drawing();
  expect(placeAfter(document, toyDefinitions, 'right', 'next', 'pass')).toEqual(at(160, 576));
  moveNodes(document, { end: at(160, 576) });
  const place = placeAfter(document, toyDefinitions, 'right', 'next', 'pass');
  expect(place.x).toBeGreaterThanOrEqual(160 + CARD_WIDTH);
  expect(overlaps(inserted(document, 'right', 'next'))).toBe(false);
});

test('when what moves down would lie on a stranger, the stranger makes way too', () => {
  const document = produce(drawing(), (draft) =>
    addNode(draft, { id: 'stranger', kind: 'pass', config: {}, position: at(-160, 768) }),
  );
  const after = inserted(document, 'split', 'way-0');
  expect(after.nodes.stranger?.position.y).toBeGreaterThan(768);
  expect(overlaps(after)).toBe(false);
});

test('where there is room already, nothing moves', () => {
  const document = drawing();
  moveNodes(document, { end: at(-160, 4000) });
  expect(inserted(document, 'right', 'next').nodes.end?.position).toEqual(at(-160, 4000));
});

test('a card that is dragged near a line of another snaps to it and shows the line', () => {
  const other = { x: 0, y: 0, width: 264, height: 112 };
  const { x, y, guides } = alignGuides({ x: 5, y: 300, width: 264, height: 112 }, [other], 6);
  expect([x, y]).toEqual([0, 300]);
  expect(guides).toEqual([{ axis: 'x', at: 132, from: 0, to: 412 }]);
});

test('a card far from every line stays where it is', () => {
  const other = { x: 0, y: 0, width: 264, height: 112 };
  const moving = { x: 400, y: 300, width: 264, height: 112 };
  expect(alignGuides(moving, [other], 6)).toEqual({ x: 400, y: 300, guides: [] });
});
