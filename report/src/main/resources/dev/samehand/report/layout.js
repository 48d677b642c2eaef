/*
 * Where the nodes of a small graph lie: classical scaling of the distances along the edges gives a
 * start without chance in it, then stress majorization (Gansner, Koren and North, Graph Drawing
 * 2004) moves every node to where its distances fit best, the near ones counting most. n nodes take
 * n² time per round; 200 nodes take some 50 ms. Same graph, same picture.
 */

const STRESS_ROUNDS = 80;
const POWER_ROUNDS = 40;
const PUSH_ROUNDS = 60;

/** Pixels that an edge of length 1 takes at most; small networks are not blown up. */
const EDGE_AT_MOST = 105;

/** Edges are [from, to, length]; answers the height it took and one {x, y} per node. */
function layOut(nodes, edges, width, tallest, gap) {
  if (nodes === 1) {
    return { height: 4 * gap, points: [{ x: width / 2, y: 2 * gap }] };
  }
  const distance = distances(nodes, edges);
  const points = scaled(distance);
  for (let round = 0; round < STRESS_ROUNDS; round++) {
    settle(points, distance);
  }
  align(points, width >= tallest * 0.75);
  let height = fit(points, width, tallest, gap, EDGE_AT_MOST);
  for (let round = 0; round < PUSH_ROUNDS; round++) {
    pushApart(points, gap);
  }
  height = fit(points, width, tallest, gap, 1.25);
  return { height, points };
}

/** Lengths of the shortest ways (Dijkstra from every node, without a queue: n is small). */
function distances(nodes, edges) {
  const near = Array.from({ length: nodes }, () => []);
  for (const [a, b, length] of edges) {
    near[a].push([b, length]);
    near[b].push([a, length]);
  }
  const all = near.map((_, from) => shortest(near, from));
  const far = Math.max(1, ...all.flatMap((row) => row.filter(Number.isFinite)));
  return all.map((row) => row.map((length) => (Number.isFinite(length) ? length : far + 1)));
}

function shortest(near, from) {
  const length = new Array(near.length).fill(Infinity);
  const done = new Array(near.length).fill(false);
  length[from] = 0;
  for (;;) {
    let next = -1;
    for (let i = 0; i < near.length; i++) {
      if (!done[i] && length[i] < Infinity && (next < 0 || length[i] < length[next])) {
        next = i;
      }
    }
    if (next < 0) {
      return length;
    }
    done[next] = true;
    for (const [to, step] of near[next]) {
      length[to] = Math.min(length[to], length[next] + step);
    }
  }
}

/** The two strongest directions of the doubly centred squared distances. */
function scaled(distance) {
  const n = distance.length;
  const square = distance.map((row) => row.map((d) => d * d));
  const mean = square.map((row) => row.reduce((a, b) => a + b) / n);
  const grand = mean.reduce((a, b) => a + b) / n;
  const centred = square.map((row, i) => row.map((d, j) => (mean[i] + mean[j] - grand - d) / 2));
  const x = direction(centred, []);
  const y = direction(centred, [x]);
  // Nodes alike in every distance would lie on one point for ever; a fixed nudge parts them.
  return x.map((_, i) => ({ x: x[i] + nudge(i), y: y[i] + nudge(i + n) }));
}

function direction(matrix, others) {
  let vector = matrix.map((_, i) => 1 + nudge(i * 7 + others.length));
  let size = 1;
  for (let round = 0; round < POWER_ROUNDS; round++) {
    for (const other of others) {
      const share = dot(vector, other) / Math.max(1e-9, dot(other, other));
      vector = vector.map((v, i) => v - share * other[i]);
    }
    vector = matrix.map((row) => dot(row, vector));
    size = Math.sqrt(dot(vector, vector)) || 1;
    vector = vector.map((v) => v / size);
  }
  return vector.map((v) => v * Math.sqrt(size));
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    sum += a[i] * b[i];
  }
  return sum;
}

function nudge(seed) {
  return (((seed * 2654435761) % 1000) / 1000 - 0.5) * 0.05;
}

/** One round: each node moves to the weighted mean of where the others want it. */
function settle(points, distance) {
  for (let i = 0; i < points.length; i++) {
    let weights = 0;
    let sumX = 0;
    let sumY = 0;
    for (let j = 0; j < points.length; j++) {
      if (i !== j) {
        const wanted = distance[i][j];
        const dx = points[i].x - points[j].x;
        const dy = points[i].y - points[j].y;
        const pull = wanted / Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
        const weight = 1 / (wanted * wanted);
        weights += weight;
        sumX += weight * (points[j].x + dx * pull);
        sumY += weight * (points[j].y + dy * pull);
      }
    }
    points[i].x = sumX / weights;
    points[i].y = sumY / weights;
  }
}

/** Turns the longest extent along the longer side of the picture. */
function align(points, wide) {
  const n = points.length;
  const meanX = points.reduce((sum, p) => sum + p.x, 0) / n;
  const meanY = points.reduce((sum, p) => sum + p.y, 0) / n;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const p of points) {
    xx += (p.x - meanX) ** 2;
    yy += (p.y - meanY) ** 2;
    xy += (p.x - meanX) * (p.y - meanY);
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2 + (wide ? 0 : Math.PI / 2);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  for (const p of points) {
    const x = p.x - meanX;
    const y = p.y - meanY;
    p.x = x * cos + y * sin;
    p.y = y * cos - x * sin;
  }
}

/** One direction may be stretched so much more than the other to fill the frame. */
const UNEVEN = 1.6;

/** Scales the picture to the width, at most to the tallest height; answers the height it takes. */
function fit(points, width, tallest, gap, most) {
  const box = bounds(points);
  const roomX = (width - 2.4 * gap) / box.width;
  const roomY = (tallest - 2.4 * gap) / box.height;
  const even = Math.min(roomX, roomY, most);
  const scaleX = Math.min(roomX, even * UNEVEN, most);
  const scaleY = Math.min(roomY, even * UNEVEN, most);
  const height = Math.round(box.height * scaleY + 2.4 * gap);
  const indentX = (width - box.width * scaleX) / 2;
  for (const p of points) {
    p.x = indentX + (p.x - box.left) * scaleX;
    p.y = 1.2 * gap + (p.y - box.top) * scaleY;
  }
  return height;
}

function bounds(points) {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return { left, top, width: Math.max(1e-6, Math.max(...xs) - left), height: Math.max(1e-6, Math.max(...ys) - top) };
}

function pushApart(points, gap) {
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      const dx = points[j].x - points[i].x;
      const dy = points[j].y - points[i].y;
      const apart = Math.sqrt(dx * dx + dy * dy);
      if (apart < gap) {
        const push = (gap - apart) / 2 / Math.max(1e-6, apart);
        const sideX = apart < 1e-6 ? gap / 2 : dx * push;
        const sideY = apart < 1e-6 ? 0 : dy * push;
        points[i].x -= sideX;
        points[i].y -= sideY;
        points[j].x += sideX;
        points[j].y += sideY;
      }
    }
  }
}
