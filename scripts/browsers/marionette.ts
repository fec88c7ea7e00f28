import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as after } from 'node:timers/promises';

/** How long Firefox may take to open its port, in milliseconds. */
const START_MS = 60_000;

/** Firefox's own remote control: commands and answers over one socket. */
export interface Marionette {
  readonly send: (command: string, parameters?: object) => Promise<unknown>;
  readonly close: () => void;
}

/**
 * Connects to a Firefox that was started with `--marionette`.
 *
 * The protocol: every packet is its length in bytes, a colon and JSON; a command is `[0, id, name, parameters]`, an
 * answer `[1, id, error, result]`. Source: firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await connect(port);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let received = Buffer.alloc(0);
  let last = 0;

  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(received.subarray(0, colon).toString());
      if (received.length < end) return;
      settle(waiting, JSON.parse(received.subarray(colon + 1, end).toString()));
      received = received.subarray(end);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
    waiting.clear();
  });
  socket.on('error', () => {});

  return {
    send: (command, parameters = {}) => {
      last += 1;
      const answer = Promise.withResolvers<unknown>();
      waiting.set(last, answer);
      const packet = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(packet)}:${packet}`);
      return answer.promise;
    },
    close: () => socket.destroy(),
  };
}

function settle(waiting: Map<number, PromiseWithResolvers<unknown>>, packet: unknown): void {
  // The greeting is an object; only answers are lists.
  if (!Array.isArray(packet)) return;
  const [, id, error, result] = packet as [number, number, { error: string; message: string } | null, unknown];
  const answer = waiting.get(id);
  waiting.delete(id);
  if (error === null) answer?.resolve(result);
  else answer?.reject(new Error(`${error.error}: ${error.message}`));
}

async function connect(port: number): Promise<net.Socket> {
  const stopAt = performance.now() + START_MS;
  for (;;) {
    const socket = net.connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return socket;
    } catch (error) {
      socket.destroy();
      if (performance.now() > stopAt) throw error;
      await after(100);
    }
  }
}
