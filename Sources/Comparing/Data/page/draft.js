// A draft is text and the choices still open. It comes as numbers, and is read when it is needed.
function draftOf(card) {
  if (!card.draft) return null;
  if (!card.tree) {
    const choices = [];
    card.tree = { nodes: readNodes(card.draft, choices, null, -1), choices };
  }
  return card.tree;
}

function readNodes(nodes, choices, parent, within) {
  return nodes.map((node) => {
    if (typeof node === "number") return node > 0 ? pieceOf(data.texts[node - 1]) : node;
    if (typeof node[0] === "string") return readChoice(node, choices, parent, within);
    const [text, isAboutReader, ...paths] = node;
    return { ...pieceOf(data.texts[text]), isFact: true, isAboutReader: isAboutReader > 0, paths };
  });
}

function pieceOf(text) {
  return { text, shape: shapeOf(text), isFact: false, isAboutReader: false, paths: [] };
}

// A choice knows the one it lies in, and within which of its alternatives.
function readChoice([kind, name, weight, start, alternatives], choices, parent, within) {
  const choice = {
    kind, name: name < 0 ? "" : data.texts[name], weight, first: start, parent, within,
    number: choices.length,
  };
  choices.push(choice);
  choice.alternatives = alternatives.map((nodes, index) =>
    Array.isArray(nodes) ? readNodes(nodes, choices, choice, index) : null);
  choice.lacks = alternatives.map((nodes) =>
    Array.isArray(nodes) ? [] : nodes.lacks.map((fact) => data.texts[fact]));
  // The alternatives that are available, in the order they are preferred in.
  choice.order = alternatives.map((nodes, place) => (start + place) % alternatives.length)
    .filter((index) => choice.alternatives[index]);
  return choice;
}

function costOf(choice, index) {
  return choice.weight * index;
}

// A draft filled in one way: its text, the stretches of it, and what was taken at each choice that
// was reached, in the order of the opening tags. `take` says what to take at a choice that is reached
// as the so-manieth; null where that is not available.
function render(nodes, take, isPart) {
  const flow = new Flow(false);
  const writer = new Writer(isPart);
  const reached = [];
  const fill = (section) => section.every((node) => {
    if (!node.alternatives) {
      writer.step(flow, node);
      return true;
    }
    const index = take(node, reached.length);
    const inner = node.alternatives[index];
    if (!inner) return false;
    const outer = writer.choice;
    writer.choice = reached.length;
    reached.push({ choice: node, index, parent: outer });
    flow.isAtBoundary = true;
    const isFilled = fill(inner);
    flow.isAtBoundary = true;
    writer.choice = outer;
    return isFilled;
  });
  if (!fill(nodes)) return null;
  flow.finish(writer);
  const cost = reached.reduce((sum, { choice, index }) => sum + costOf(choice, index), 0);
  return { text: writer.text, spans: writer.spans, reached, cost };
}

// What a choice prefers to all else, whether or not it is available.
const preferred = (choice) => choice.first;
const asIn = (taken) => (choice, place) => taken[place];

// The text in pieces, white space and all, each with the choice it lies in and the paths of its
// facts. What is between two pieces belongs to the innermost choice around both.
function partsOf({ text, spans, reached }) {
  const parts = [];
  const add = (start, end, choice, paths) => {
    if (start === end) return;
    const last = parts.at(-1);
    if (!paths && last && !last.paths && last.choice === choice) {
      last.text += text.slice(start, end);
    } else parts.push({ text: text.slice(start, end), choice, paths });
  };
  const around = (left, right) => {
    const outer = new Set([-1]);
    for (let at = left; at >= 0; at = reached[at].parent) outer.add(at);
    let at = right;
    while (!outer.has(at)) at = reached[at].parent;
    return at;
  };
  let end = 0;
  let last = -1;
  for (const span of spans) {
    add(end, span.start, end === 0 ? -1 : around(last, span.choice), null);
    add(span.start, span.end, span.choice, span.piece.isFact ? span.piece.paths : null);
    end = span.end;
    last = span.choice;
  }
  add(end, text.length, last, null);
  return parts;
}

// What each choice that was reached could say.
function alternativesOf({ reached }) {
  return reached.map(({ choice, index }, place) => {
    let end = place + 1;
    while (end < reached.length && reached[end].parent >= place) end += 1;
    const inner = reached.slice(place + 1, end).map((each) => each.index);
    return {
      name: choice.name, kind: choice.kind, taken: index, choice,
      alternatives: choice.alternatives.map((nodes, number) => ({
        text: !nodes ? null : number === index ? render(nodes, asIn(inner), true).text
          : preferredText(nodes),
        cost: choice.kind === "vary" ? null : costOf(choice, number),
        lacks: choice.lacks[number],
      })),
    };
  });
}

// What an alternative says by itself where nothing limits it.
function preferredText(nodes) {
  const way = render(nodes, preferred, true);
  if (way) return way.text;
  const best = bestOf(nodes, { mode: countingModes([])[0], budget: Infinity, pins: new Map() });
  return best ? render(nodes, asIn(best.taken), true).text : null;
}
